import { type APIRequestContext, expect } from '@playwright/test';
import { read, writer } from './api';
import type { Person } from './people';

const SCAN = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('签章页（示例）')]);

type Versioned = { id: string; version: number };
type Found = { items: { id: string; name: string; stage?: string }[] };

/** A place of an agreement, whole, for `[from, to)`. */
export type Place = { unitId: string; seats: null; from: string; to: string };

export const place = (unitId: string, from: string, to: string): Place => ({ unitId, seats: null, from, to });

/**
 * Agreements of a park made as scripts make them, each step by the person whose it is. Journeys that are about something
 * else begin with one.
 */
export class Contracts {
  private readonly request: APIRequestContext;
  private readonly park: string;

  constructor(request: APIRequestContext, park: string) {
    this.request = request;
    this.park = park;
  }

  async unit(number: string, area: string) {
    const { items } = await read<{ items: { floorId: string }[] }>(
      this.request,
      'operator',
      `/parks/${this.park}/units?size=1`,
    );
    const [first] = items;
    return this.made(`/parks/${this.park}/units`, { floorId: first?.floorId, number, kind: 'OFFICE', area });
  }

  /** Signed by both sides, handed over, without a deposit; it begins on its first day. */
  async signed(tenantId: string, unitId: string, from: string, to: string, price: string, signedOn: string) {
    const amount = { amount: price, currency: 'CNY' };
    const content = {
      ...{ from, to, termsPolicyId: await this.policy('LEASE_TERMS') },
      party: { address: '鼓楼区示例路 1 号（示例）', representative: '王创业（示例）', phone: '13800000000' },
      park: { representative: '张园务（示例）', phone: '0516-80000000' },
      places: [place(unitId, from, to)],
      prices: [{ basis: 'SQM_MONTH', from, amount }],
      ...{ priceReason: '按孵化优惠价（示例）', free: [], lateRate: '0.05', benefits: [], services: ['导师辅导'] },
      ...{ deposit: { amount: '0.00', currency: 'CNY' }, depositReason: '在孵企业按园区办法免收（示例）' },
    };
    const path = `/parks/${this.park}/agreements`;
    const draft = { tenantId, admissionPolicyId: await this.policy('ADMISSION', 'INCUBATOR'), content };
    const agreement = `${path}/${(await this.made(path, draft)).id}`;
    await this.approved(agreement);
    for (const kind of ['SIGNED_AGREEMENT', 'SIGNED_LEASE']) await this.scan(agreement, `/files?kind=${kind}`);
    await this.move('operator', agreement, 'signature', { signedOn });
    await this.scan(agreement, '/files?kind=HAND_OVER');
    return agreement;
  }

  /** Another set of places from a day on, signed by both sides. */
  async supplemented(agreement: string, effectiveOn: string, places: Place[], signedOn: string) {
    const path = `${agreement}/supplements`;
    const draft = { effectiveOn, reason: '团队扩大，增租一间（示例）', to: null, places, prices: null };
    const supplement = `${path}/${(await this.made(path, { ...draft, priceReason: null, company: null })).id}`;
    await this.approved(supplement);
    await this.scan(supplement, '/files');
    await this.move('operator', supplement, 'signature', { signedOn });
    return supplement;
  }

  async ended(agreement: string, noticeOn: string, lastDay: string) {
    const end = { cause: 'BOTH_AGREED', noticeOn, lastDay, reason: '企业迁往外地，双方协商一致（示例）' };
    await this.move('operator', agreement, 'termination', end);
    await this.move('approver', agreement, 'termination/approval');
  }

  private async approved(path: string) {
    await this.move('operator', path, 'submission');
    await this.move('checker', path, 'check');
    await this.move('approver', path, 'approval');
  }

  private async move(who: Person, path: string, move: string, data: unknown = null) {
    const { version } = await read<Versioned>(this.request, who, path);
    const answer = await (await writer(this.request, who))(`${path}/${move}`, data, { version });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  }

  private async made(path: string, data: unknown): Promise<Versioned> {
    const answer = await (await writer(this.request, 'operator'))(path, data);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body as Versioned;
  }

  private async scan(path: string, files: string) {
    const { version } = await read<Versioned>(this.request, 'operator', path);
    const answer = await (await writer(this.request, 'operator'))(
      `${path}${files}`,
      { name: '签章页.jpg', mimeType: 'image/jpeg', buffer: SCAN },
      { version, multipart: true },
    );
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  }

  private async policy(kind: string, stage?: string) {
    const { items } = await read<Found>(this.request, 'operator', `/parks/${this.park}/policies?kind=${kind}&size=100`);
    const found = items.find((policy) => !stage || policy.stage === stage);
    if (!found) throw new Error(`no policy of ${kind} ${stage ?? ''}`);
    return found.id;
  }
}
