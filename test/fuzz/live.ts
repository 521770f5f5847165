import { graphqlTargets } from './graphql.ts';
import { smtpTargets } from './smtp.ts';
import { socketTargets } from './sockets.ts';
import type { LiveTarget } from './target.ts';

/** What is reached over the network. */
export const liveTargets: readonly LiveTarget[] = [...graphqlTargets, ...socketTargets, ...smtpTargets];
