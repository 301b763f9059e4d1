import type { InboxMessage, MessageKind, MessageSeverity } from '../../src/api/gen/types.gen';
import { id, PARK, tenants } from './world.ts';

const SEVERITY: Partial<Record<MessageKind, MessageSeverity>> = { STAGE_OVERDUE: 'LATE', REPORT_OPENED: 'INFO' };
const COMPANY = '徐州彭城橙意机械有限公司（示例）';

/** A message of the n-th hour before noon of a day. */
export const message = (n: number, kind: MessageKind, more: Partial<InboxMessage> = {}): InboxMessage => ({
  ...{ id: id(90, n), kind, severity: SEVERITY[kind] ?? 'DUE', parkId: PARK, companyId: null },
  ...{ subjectId: tenants[0]?.id ?? '', words: { company: COMPANY, stage: 'NURSERY', day: '2026-12-20' } },
  ...{ toldAt: `2026-11-20T0${4 - n}:30:00Z`, readAt: null },
  ...more,
});

export const inbox = (items: InboxMessage[], more: object = {}) => ({
  ...{ items, page: 1, size: 20, total: items.length, more: false },
  ...more,
});
