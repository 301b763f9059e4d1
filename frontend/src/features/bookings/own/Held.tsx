import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownBookingCancel, ownBookingConfirm } from '@/api/gen/sdk.gen';
import type { BookingResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { LinkButton } from '@/shared/ui/LinkButton';
import { STALE } from '../asked';
import { minutesSeconds, useCountdown } from '../useCountdown';
import { People } from './People';

const MOST = 100;

/** The time is kept while one says what it is for; what was typed stays when it is refused. */
export function Held({ companyId, booking: b }: { companyId: string; booking: BookingResponse }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const left = useCountdown(b.heldUntil, b.madeAt);
  const [title, setTitle] = useState(b.title);
  const [people, setPeople] = useState(b.people ?? 4);
  const [refusal, setRefusal] = useState<string>();
  const id = useId();
  const call = {
    path: { companyId, bookingId: b.id },
    headers: { 'If-Match': etag(b.version) },
    throwOnError: true,
  } as const;
  const stale = () => qc.invalidateQueries(ofOperations(STALE));
  const failed = (e: unknown) => setRefusal(errorText(t, e));
  const confirm = useMutation({
    mutationFn: () => ownBookingConfirm({ ...call, body: compact({ title: title.trim(), people, note: b.note }) }),
    onMutate: () => setRefusal(undefined),
    onSuccess: ({ data }) =>
      message.success(t(data.state === 'REQUESTED' ? 'bookings.own.asked' : 'bookings.own.booked')),
    onError: failed,
    onSettled: stale,
  });
  const release = useMutation({
    mutationFn: () => ownBookingCancel({ ...call, body: { reason: '' } }),
    onError: failed,
    onSettled: stale,
  });
  const over = left === 0;
  const again = {
    to: '/company/$companyId/bookings/new',
    params: { companyId },
    search: { room: b.facilities[0]?.id, tenant: b.tenantId ?? undefined, date: b.date },
  } as const;
  return (
    <section className="card held" aria-label={t('bookings.own.confirm')}>
      {over ? (
        <p role="alert">{t('bookings.own.lapsed')}</p>
      ) : (
        <p className="num">
          {t('bookings.own.heldFor')} <strong role="timer">{minutesSeconds(left)}</strong>
        </p>
      )}
      {refusal && (
        <p className="tag-bad refusal" role="alert">
          {refusal}
        </p>
      )}
      <label htmlFor={id}>{t('bookings.subject')}</label>
      <Input
        id={id}
        size="large"
        maxLength={MOST}
        value={title}
        onChange={(e) => setTitle(e.target.value)}
        onPressEnter={() => !over && title.trim() && confirm.mutate()}
      />
      <People value={people} onChange={setPeople} />
      <div className="thumb-bar">
        {over ? (
          <LinkButton primary size="large" {...again}>
            {t('bookings.own.again')}
          </LinkButton>
        ) : (
          <>
            <Button size="large" loading={release.isPending} onClick={() => release.mutate()}>
              {t('bookings.own.release')}
            </Button>
            <Button
              type="primary"
              size="large"
              disabled={!title.trim()}
              loading={confirm.isPending}
              onClick={() => confirm.mutate()}
            >
              {t('bookings.own.doConfirm')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
