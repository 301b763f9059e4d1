import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { statutoryFilingWrite } from '@/api/gen/sdk.gen';
import type { StatutoryCellView, StatutoryColumnView, StatutoryFilingView } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { etag } from '@/shared/lib/etag';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './stale';
import { named, unitText } from './text';

type Item = StatutoryCellView | StatutoryColumnView;
type Props = { parkId: string; view: StatutoryFilingView; item: Item; onClose: () => void };
type Values = { value?: string; note?: string };

const typedValue = (item: Item) => ('value' in item ? (item.value ?? item.text ?? undefined) : undefined);

/** What no record says of a cell, and why any cell is as it is: a note is for what was found, as it is shown here. */
export default function WriteDrawer({ parkId, view: { filing, findings }, item, onClose }: Props) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const typed = item.how === 'TYPED';
  const unit = unitText(t, item.unit);
  const asked = findings.filter((f) => f.cell === item.key && f.severity === 'WARNING');
  const what = asked.map((f) => t(`statutory.finding.${f.kind}`, { n: f.count })).join('；');
  return (
    <FormDrawer<Values>
      title={named(item, locale)}
      note={typed ? undefined : t('statutory.noteOnly')}
      initial={{ value: typed ? typedValue(item) : undefined, note: item.note ?? undefined }}
      invalidates={STALE}
      onClose={onClose}
      submit={({ value, note }) =>
        statutoryFilingWrite({
          path: { parkId, statutoryFilingId: filing.id },
          headers: { 'If-Match': etag(filing.version) },
          body: {
            entries: [
              {
                cell: item.key,
                value: (typed && value) || null,
                note: note || null,
                settles: note ? asked.map((f) => f.mark) : null,
              },
            ],
          },
          throwOnError: true,
        })
      }
    >
      {typed && (
        <Form.Item name="value" label={unit ? `${t('statutory.value')}（${unit}）` : t('statutory.value')}>
          <ValueField unit={item.unit} />
        </Form.Item>
      )}
      <Form.Item name="note" label={t('statutory.noteOf')} extra={what && t('statutory.noteFor', { what })}>
        <Input.TextArea rows={3} maxLength={300} />
      </Form.Item>
    </FormDrawer>
  );
}

/** The form item hands in its id, value and change. */
function ValueField({ unit, ...field }: { unit: Item['unit']; id?: string; value?: string; onChange?: () => void }) {
  const { t } = useTranslation();
  if (unit === 'DATE') return <DateInput {...field} />;
  if (unit === 'YES_NO')
    return (
      <Select
        {...field}
        allowClear
        options={[
          { value: 'YES', label: t('statutory.yes') },
          { value: 'NO', label: t('statutory.no') },
        ]}
      />
    );
  return <Input {...field} maxLength={200} inputMode={unit === 'TEXT' ? 'text' : 'decimal'} />;
}
