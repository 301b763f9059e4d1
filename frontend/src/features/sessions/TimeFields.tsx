import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { minuteOf } from '@/shared/lib/clock';
import { DateInput } from '@/shared/ui/DateInput';
import { TimeInput } from '@/shared/ui/TimeInput';
import { instantOf } from './when';

/** Called as the request calls them, so that a refusal finds its field. */
export type TimeValues = { date: string; startsAt: string; endsAt: string };

const TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** The day, from and to as Beijing's clocks show them. */
export function TimeFields() {
  const { t } = useTranslation();
  const needed = (label: string) => ({ required: true, message: t('form.required', { label }) });
  return (
    <>
      <Form.Item name="date" label={t('sessions.date')} rules={[needed(t('sessions.date'))]}>
        <DateInput />
      </Form.Item>
      <div className="session-times">
        {(['startsAt', 'endsAt'] as const).map((name) => {
          const label = t(name === 'startsAt' ? 'sessions.from' : 'sessions.to');
          return (
            <Form.Item
              key={name}
              name={name}
              label={label}
              validateTrigger="onBlur"
              dependencies={name === 'endsAt' ? ['startsAt'] : undefined}
              rules={[
                needed(label),
                { pattern: TIME, message: t('sessions.timeRule') },
                ({ getFieldValue }) => ({
                  validator: (_rule, to: string | undefined) => {
                    const from = getFieldValue('startsAt') as string | undefined;
                    const wrong = name === 'endsAt' && to && from && TIME.test(from) && minuteOf(to) <= minuteOf(from);
                    return wrong ? Promise.reject(new Error(t('sessions.orderRule'))) : Promise.resolve();
                  },
                }),
              ]}
            >
              <TimeInput aria-required />
            </Form.Item>
          );
        })}
      </div>
      <p className="note form-note">{t('sessions.zone')}</p>
    </>
  );
}

/** What the API takes of them. */
export const instantsOf = ({ date, startsAt, endsAt }: TimeValues) => ({
  startsAt: instantOf(date, startsAt),
  endsAt: instantOf(date, endsAt),
});
