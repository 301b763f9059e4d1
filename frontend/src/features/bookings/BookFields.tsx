import { Form, Input, InputNumber } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { BookingRequestSchema } from '@/api/gen/schemas.gen';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import { TimeInput } from '@/shared/ui/TimeInput';

function useItem() {
  const { t } = useTranslation();
  const rules = rulesOf(BookingRequestSchema, t);
  return (name: Parameters<typeof rules>[0], label: string) => ({ name, label, rules: rules(name, label) });
}

/** Which rooms and equipment, and when: several are taken together or not at all. */
export function WhenFields({ rooms }: { rooms: ReactElement }) {
  const { t } = useTranslation();
  const item = useItem();
  return (
    <>
      <Form.Item {...item('facilityIds', t('bookings.rooms'))} extra={t('bookings.roomsHelp')}>
        {rooms}
      </Form.Item>
      <Form.Item {...item('date', t('bookings.date'))}>
        <DateInput allowClear={false} />
      </Form.Item>
      <div className="field-pair">
        <Form.Item {...item('from', t('bookings.from'))}>
          <TimeInput />
        </Form.Item>
        <Form.Item {...item('to', t('bookings.to'))}>
          <TimeInput />
        </Form.Item>
      </div>
    </>
  );
}

/** What it is for, and how many come. */
export function WordFields() {
  const { t } = useTranslation();
  const item = useItem();
  return (
    <>
      <Form.Item {...item('title', t('bookings.subject'))}>
        <Input autoComplete="off" placeholder={t('bookings.subjectHelp')} />
      </Form.Item>
      <Form.Item {...item('people', t('bookings.people'))}>
        <InputNumber min={1} max={2000} precision={0} />
      </Form.Item>
      <Form.Item {...item('note', t('bookings.remark'))}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </>
  );
}
