import { resolveNodes } from '@pothos/plugin-relay';
import { GatewayError } from '../errors.ts';
import { builder } from './builder.ts';
import { decodeNodeId } from './global-id.ts';

builder.queryField('nodes', (t) =>
  t.field({
    description: 'Objects by their ids, in the same order.',
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true }) },
    resolve: (_, { ids }, context, info) => {
      const { maxPageSize } = context.limits;
      if (ids.length > maxPageSize) {
        const message = `\`ids\` may be ${maxPageSize} at most. Ask for the others in another operation.`;
        throw new GatewayError('LIMIT_EXCEEDED', message, { context: { field: ['ids'] } });
      }
      // Each by itself: one that is malformed, or cannot be had, costs its own place.
      return ids.map(async (id) => (await resolveNodes(builder, context, info, [decodeNodeId(id)]))[0]);
    },
  }),
);
