import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { BookingReasonRequestSchema } from '@/api/gen/schemas.gen';
import { bookingAttend, bookingCancel, bookingNoShow, bookingReject } from '@/api/gen/sdk.gen';
import type { BookingResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './asked';

const MOST = BookingReasonRequestSchema.properties.reason.maxLength;

type Move = 'reject' | 'cancel' | 'noShow' | 'attend';
type Props = { parkId: string; booking: BookingResponse; move: Move; onClose: () => void };

const NOTE = { reject: 'reject', cancel: 'byPark', noShow: 'noShow', attend: 'attend' } as const;
const CODE = { reject: 'REJECT', cancel: 'CANCEL', noShow: 'NO_SHOW', attend: 'ATTEND' } as const;

/** What ends a booking before its time or corrects how it ended, with why. */
export default function ReasonDrawer({ parkId, booking: b, move, onClose }: Props) {
  const { t } = useTranslation();
  const call = {
    path: { parkId, bookingId: b.id },
    headers: { 'If-Match': etag(b.version) },
    throwOnError: true,
  } as const;
  const word = t(`bookings.move.${CODE[move]}`);
  const label = t('bookings.reason');
  const needed =
    move === 'reject' || move === 'attend' ? [{ required: true, message: t('form.required', { label }) }] : [];
  return (
    <FormDrawer<{ reason?: string }>
      title={word}
      note={t(`bookings.ending.${NOTE[move]}`)}
      okText={word}
      danger={move !== 'attend'}
      invalidates={STALE}
      onClose={onClose}
      submit={({ reason }) => {
        const body = { reason: reason ?? '' };
        if (move === 'attend') return bookingAttend({ ...call, body });
        if (move === 'reject') return bookingReject({ ...call, body });
        return move === 'cancel' ? bookingCancel({ ...call, body }) : bookingNoShow({ ...call, body });
      }}
    >
      <Form.Item name="reason" label={label} rules={needed}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={MOST} showCount />
      </Form.Item>
    </FormDrawer>
  );
}
