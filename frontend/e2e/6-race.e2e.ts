import { expect, test } from '@playwright/test';
import { parkOf, read, writer } from './support/api';

/** Two processes on one database, set by the launcher. */
const REPLICAS = (process.env.SEEDBED_REPLICAS ?? '').split(',').filter(Boolean);
const ATTEMPTS = 64;

type Listed<T> = { items: T[]; total: number };

const plus = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

test('64 people let one room for days that overlap, through both backends: one lease, 63 refusals that name it', async ({
  request,
}) => {
  expect(REPLICAS).toHaveLength(2);
  const park = `/parks/${await parkOf(request)}`;
  const tenants = await read<Listed<{ id: string; from: string; to: string | null }>>(
    request,
    'operator',
    `${park}/tenants?current=true&size=100`,
  );
  const tenant = tenants.items.find((t) => t.to === null);
  const rooms = await read<Listed<{ floorId: string }>>(request, 'operator', `${park}/units?size=1`);
  const number = `争用${Date.now() % 1_000_000}`;
  const write = await writer(request, 'operator');
  const room = await write(`${park}/units`, {
    floorId: rooms.items[0]?.floorId,
    number,
    kind: 'OFFICE',
    area: '64.00',
  });
  expect(room.status, JSON.stringify(room.body)).toBe(201);

  const first = plus(new Date().toISOString().slice(0, 10), 400);
  const answers = await Promise.all(
    Array.from({ length: ATTEMPTS }, (_, n) =>
      write(
        `${park}/leases`,
        // Every two of them share days.
        { tenantId: tenant?.id, units: [{ unitId: room.body.id }], from: plus(first, n), to: plus(first, n + 90) },
        { server: REPLICAS[n % 2] },
      ),
    ),
  );
  const made = answers.filter((a) => a.status === 201);
  const refused = answers.filter((a) => a.status === 409);
  expect(made).toHaveLength(1);
  expect(refused).toHaveLength(ATTEMPTS - 1);
  const lease = made[0]?.body as { companyName: string; from: string; to: string };
  for (const { body } of refused)
    expect(body).toMatchObject({
      code: 'lease.unit-occupied',
      params: { unit: number, company: lease.companyName, from: lease.from, until: plus(lease.to, -1) },
    });
  const stored = await read<Listed<{ id: string }>>(request, 'operator', `${park}/leases?unitId=${room.body.id}`);
  expect(stored.items.map((l) => l.id)).toEqual([made[0]?.body.id]);
});
