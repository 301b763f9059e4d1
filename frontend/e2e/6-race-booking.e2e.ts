import { expect, test } from '@playwright/test';
import { parkOf, read, writer } from './support/api';

/** Two processes on one database, set by the launcher. */
const REPLICAS = (process.env.SEEDBED_REPLICAS ?? '').split(',').filter(Boolean);
/** People and rounds: as many as one person's rate limit lets through. `./seedbed faults booking` goes up to 200 people. */
const RACES = [
  { people: 2, slots: 20 },
  { people: 10, slots: 5 },
  { people: 50, slots: 2 },
];
const MOVES = 10;
const DAY_KINDS = [
  ...['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'],
  ...['HOLIDAY', 'MAKE_UP_DAY'],
];

type Write = Awaited<ReturnType<typeof writer>>;
type Answer = { status: number; body: { code?: string; version?: number; id?: string } };
type Taken = { facilities: { days: { taken: { kind: string; from: string; to: string }[] }[] }[] };

const plus = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const times = <T>(count: number, make: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, n) => make(n)));

/** A room that is open all day and keeps nothing free between two bookings. */
async function newRoom(write: Write, park: string, code: string) {
  const made = await write(`${park}/facilities`, {
    ...{ code, name: `争用室${code}（示例）`, kind: 'MEETING_ROOM', place: '1号楼', capacity: 8, features: [] },
    ...{ bufferMinutes: 0, stepMinutes: 30, minMinutes: 30, maxMinutes: 480, daysAhead: 366, noticeMinutes: 0 },
    ...{ bookers: 'TENANTS', needsApproval: false, freeCancelHours: 2, checkIn: false, charge: 'FREE' },
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const hours = DAY_KINDS.map((dayKind) => ({ dayKind, from: '00:00', to: '24:00' }));
  const open = await write(
    `${park}/facilities/${made.body.id}/hours`,
    { hours },
    { version: made.body.version, method: 'put' },
  );
  expect(open.status, JSON.stringify(open.body)).toBe(200);
  return made.body.id as string;
}

const booking = (room: string, date: string, from: number, to: number) => ({
  ...{ facilityIds: [room], date, from: clock(from), to: clock(to), title: '争用（示例）', hold: false },
});

test.beforeEach(() => {
  expect(REPLICAS).toHaveLength(2);
});

for (const { people, slots } of RACES) {
  test(`${people} people want one free slot, ${slots} times, through both backends: one has it, the others are told`, async ({
    request,
  }) => {
    const park = `/parks/${await parkOf(request)}`;
    const write = await writer(request, 'operator');
    const room = await newRoom(write, park, `RC${people}-${Date.now() % 100_000}`);
    const date = plus(200);
    for (let slot = 0; slot < slots; slot++) {
      const answers = await times(people, (n) =>
        write(`${park}/bookings`, booking(room, date, slot * 30, slot * 30 + 30), { server: REPLICAS[n % 2] }),
      );
      const codes = answers.map((a) => (a.status === 201 ? 'booked' : `${a.status} ${a.body.code}`));
      expect(codes.filter((c) => c === 'booked')).toHaveLength(1);
      expect(codes.filter((c) => c === '409 facility.time-taken')).toHaveLength(people - 1);
    }
    const days = await read<Taken>(
      request,
      'operator',
      `${park}/facility-days?from=${date}&to=${date}&facilityId=${room}`,
    );
    expect(days.facilities[0]?.days[0]?.taken.map((t) => t.from)).toEqual(
      Array.from({ length: slots }, (_, slot) => clock(slot * 30)),
    );
  });
}

test('what is moved, swapped or held at once with a booking never lies over it', async ({ request }) => {
  const park = `/parks/${await parkOf(request)}`;
  const write = await writer(request, 'operator');
  const room = await newRoom(write, park, `RM-${Date.now() % 100_000}`);
  const date = plus(201);
  for (let round = 0; round < MOVES; round++) {
    const [at, free] = [round * 60, round * 60 + 30];
    const standing = await write(`${park}/bookings`, booking(room, date, at, free));
    expect(standing.status, JSON.stringify(standing.body)).toBe(201);
    const server = (n: number) => ({ server: REPLICAS[n % 2] });
    // One moves into the free half hour, the others book it, hold it, and book over both halves.
    const answers: Answer[] = await Promise.all([
      write(
        `${park}/bookings/${standing.body.id}`,
        { ...booking(room, date, free, free + 30), hold: undefined },
        {
          ...server(round),
          version: standing.body.version,
          method: 'put',
        },
      ),
      write(`${park}/bookings`, booking(room, date, free, free + 30), server(round + 1)),
      write(`${park}/bookings`, { ...booking(room, date, free, free + 30), hold: true }, server(round)),
      write(`${park}/bookings`, booking(room, date, at, free + 30), server(round + 1)),
    ]);
    expect(answers.filter((a) => a.status < 300).length, JSON.stringify(answers.map((a) => a.body))).toBe(1);
    for (const a of answers.filter((one) => one.status >= 300)) {
      expect(`${a.status} ${a.body.code}`).toBe('409 facility.time-taken');
    }
  }
  const days = await read<Taken>(
    request,
    'operator',
    `${park}/facility-days?from=${date}&to=${date}&facilityId=${room}`,
  );
  const taken = days.facilities[0]?.days[0]?.taken ?? [];
  for (const [n, one] of taken.entries()) {
    const next = taken[n + 1];
    if (next) expect(one.to <= next.from, `${JSON.stringify(one)} before ${JSON.stringify(next)}`).toBe(true);
  }
});
