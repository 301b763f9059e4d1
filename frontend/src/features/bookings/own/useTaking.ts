import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { ownBookingChange, ownBookingCreate, ownBookingGet } from '@/api/gen/sdk.gen';
import { clock } from '@/shared/lib/clock';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { newKey } from '@/shared/lib/newKey';
import { ofOperations } from '@/shared/lib/operations';
import { codeText, errorText } from '@/shared/lib/problem';
import { STALE } from '../asked';
import { dayTitle } from '../columns';
import type { BookSearch } from '../search';
import { type Choice, USUAL_PEOPLE } from './choices';

type Props = {
  companyId: string;
  tenantId: string;
  people: number | undefined;
  search: BookSearch;
  day: string;
  minutes: number;
};

type When = { facilityIds: string[]; date: string; from: string; to: string };

/** A tapped time: held for a new booking, or asked once more and moved to for one that is there. */
export function useTaking({ companyId, tenantId, people, search, day, minutes }: Props) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const qc = useQueryClient();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<string>();
  const keys = useKeys();
  const go = (bookingId: string) =>
    navigate({ to: '/company/$companyId/bookings/$bookingId', params: { companyId, bookingId }, replace: true });
  const take = useMutation({
    mutationFn: ({ when, usual }: { when: When; usual: number }) =>
      search.change
        ? move(companyId, search.change, when)
        : hold(companyId, { ...when, tenantId, people: people ?? usual, title: t('bookings.own.usualTitle') }, keys),
    onMutate: () => setRefusal(undefined),
    onSuccess: (bookingId) => go(bookingId),
    onError: (e) => {
      const [first] = (e instanceof ApiError && e.errors) || [];
      setRefusal(first ? codeText(t, first) : errorText(t, e));
    },
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const whenOf = ({ from, room }: Choice): When => ({
    ...{ facilityIds: [room.id], date: day, from: clock(from), to: clock(from + minutes) },
  });
  const ask = (choice: Choice) => {
    const when = whenOf(choice);
    const usual = Math.min(USUAL_PEOPLE, choice.room.facts.capacity ?? USUAL_PEOPLE);
    if (!search.change) return take.mutate({ when, usual });
    modal.confirm({
      title: t('bookings.own.askMove', { day: dayTitle(t, day), from: when.from, to: when.to }),
      content: choice.room.facts.name,
      okText: t('bookings.doMove'),
      cancelText: t('form.cancel'),
      onOk: () => take.mutateAsync({ when, usual }).catch(() => undefined),
    });
  };
  return { take: ask, busy: take.isPending, refusal };
}

type Draft = When & { tenantId: string; people: number | undefined; title: string };

type Keys = Pick<Map<string, string>, 'get' | 'set' | 'delete'>;

/** A choice keeps its key while no answer has come: tapped again on a bad line it is held once. */
const useKeys = (): Keys => useRef(new Map<string, string>()).current;

/** An answer, and not the lack of one: nothing was stored under that key. */
const isRefusal = (e: unknown) =>
  e instanceof ApiError && e.status >= 400 && e.status < 500 && !e.code?.startsWith('idempotency.');

async function hold(companyId: string, draft: Draft, keys: Keys) {
  const choice = JSON.stringify(draft);
  const key = keys.get(choice) ?? newKey();
  keys.set(choice, key);
  try {
    const { data } = await ownBookingCreate({
      path: { companyId },
      headers: { 'Idempotency-Key': key },
      body: compact({ ...draft, hold: true }),
      throwOnError: true,
    });
    return data.id;
  } catch (e) {
    if (isRefusal(e)) keys.delete(choice);
    throw e;
  }
}

async function move(companyId: string, bookingId: string, when: When) {
  const path = { companyId, bookingId };
  const { data: b } = await ownBookingGet({ path, throwOnError: true });
  // What is used together stays together; another room is taken alone.
  const together = b.facilities.map((f) => f.id);
  const facilityIds = when.facilityIds.every((id) => together.includes(id)) ? together : when.facilityIds;
  await ownBookingChange({
    path,
    headers: { 'If-Match': etag(b.version) },
    body: compact({ ...when, facilityIds, title: b.title, people: b.people, note: b.note }),
    throwOnError: true,
  });
  return bookingId;
}
