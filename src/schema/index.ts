// Each of these registers its types on the builder; the schema is what they make together.
import './scalars.ts';
import './domain.ts';
import './inbox.ts';
import './inbox-mutations.ts';
import './message.ts';
import './message-mutations.ts';
import './message-received.ts';
import './inbox-events.ts';
import './wait-for-message.ts';
import './attachment.ts';
import './quota.ts';
import './nodes.ts';
import { builder } from './builder.ts';
import { withIdsAtOnce } from './ids-at-once.ts';

export const schema = withIdsAtOnce(builder.toSchema());
