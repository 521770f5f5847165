// Writes schema.graphql from the code; with --check, fails when the file says something else.
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../src/schema/index.ts';
import { writeOrCheck } from './write-or-check.ts';

const header = '# Printed from src/schema by `npm run generate`; not edited by hand.\n\n';
writeOrCheck('schema.graphql', `${header}${printSchema(lexicographicSortSchema(schema))}\n`);
