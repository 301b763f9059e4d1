import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { exitSettingsGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { exitSettingsSet } from '@/api/gen/sdk.gen';
import { type ExitSettings, type ExitSettingsView, ExitSheetKind } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';

type Props = { parkId: string; onClose: () => void };

/** Days of grace, months of follow-ups, and what a hand-over sheet begins with. */
export default function SettingsDrawer({ parkId, onClose }: Props) {
  const { data } = useQuery(exitSettingsGetOptions({ path: { parkId } }));
  return data ? <Settings parkId={parkId} view={data} onClose={onClose} /> : null;
}

function Settings({ parkId, view, onClose }: Props & { view: ExitSettingsView }) {
  const { t } = useTranslation();
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  const days = (name: 'graceDays' | 'addressDays') => (
    <Form.Item
      name={name}
      label={t(`exits.settings.${name}`)}
      extra={t(`exits.settings.${name}Help`)}
      rules={needed(t(`exits.settings.${name}`))}
    >
      <InputNumber min={0} max={366} precision={0} inputMode="numeric" suffix={t('exits.settings.days')} />
    </Form.Item>
  );
  return (
    <FormDrawer<ExitSettings>
      title={t('exits.settings.title')}
      note={t('exits.settings.note')}
      initial={view.settings}
      invalidates={['exitSettingsGet', 'exitGet', 'exitList']}
      onClose={onClose}
      submit={(body) =>
        exitSettingsSet({
          path: { parkId },
          headers: { 'If-Match': etag(view.version) },
          body: { ...body, followUpMonths: body.followUpMonths.map(Number) },
          throwOnError: true,
        })
      }
    >
      {days('graceDays')}
      {days('addressDays')}
      <Form.Item
        name="followUpMonths"
        label={t('exits.settings.followUpMonths')}
        extra={t('exits.settings.followUpMonthsHelp')}
        rules={[{ type: 'array', max: 6, message: t('exits.settings.followUpMonthsMax') }]}
      >
        <Select
          mode="multiple"
          options={monthsOf(view.settings.followUpMonths).map((n) => ({
            value: n,
            label: t('exits.settings.months', { n }),
          }))}
        />
      </Form.Item>
      <SheetTemplate />
    </FormDrawer>
  );
}

const OFFERED = [3, 6, 12, 18, 24, 36];

/** What is chosen often, and whatever the park has chosen. */
const monthsOf = (chosen: number[]) => [...new Set([...OFFERED, ...chosen])].sort((a, b) => a - b);

function SheetTemplate() {
  const { t } = useTranslation();
  return (
    <fieldset className="exit-template">
      <legend>{t('exits.settings.sheet')}</legend>
      <Form.List name="sheet">
        {(fields, { add, remove }) => (
          <div className="exit-parts">
            {fields.map(({ key, name }) => (
              <TemplateLine key={key} name={name} onRemove={fields.length > 1 ? () => remove(name) : undefined} />
            ))}
            {fields.length < 40 && (
              <Button onClick={() => add({ kind: 'DEVICE', expected: 0, perUnit: true })}>{t('exits.addLine')}</Button>
            )}
          </div>
        )}
      </Form.List>
    </fieldset>
  );
}

function TemplateLine({ name, onRemove }: { name: number; onRemove?: () => void }) {
  const { t } = useTranslation();
  const nth = (label: string) => `${t('exits.settings.line', { n: name + 1 })} ${label}`;
  return (
    <div className="exit-template-line">
      <Form.Item name={[name, 'kind']}>
        <Select
          aria-label={nth(t('exits.lineKind'))}
          options={Object.values(ExitSheetKind).map((one) => ({ value: one, label: t(`exits.sheetKind.${one}`) }))}
        />
      </Form.Item>
      <Form.Item
        name={[name, 'label']}
        rules={[{ required: true, whitespace: true, message: t('form.required', { label: t('exits.lineLabel') }) }]}
      >
        <Input aria-label={nth(t('exits.lineLabel'))} placeholder={t('exits.lineLabel')} maxLength={60} />
      </Form.Item>
      <Form.Item name={[name, 'expected']} rules={[{ required: true, message: t('exits.settings.expectedMissing') }]}>
        <InputNumber
          aria-label={nth(t('exits.expected'))}
          prefix={t('exits.expected')}
          min={0}
          max={9999}
          precision={0}
        />
      </Form.Item>
      <Form.Item name={[name, 'perUnit']} valuePropName="checked">
        <Checkbox aria-label={nth(t('exits.settings.perUnit'))}>{t('exits.settings.perUnit')}</Checkbox>
      </Form.Item>
      {onRemove && (
        <Button aria-label={nth(t('exits.settings.remove'))} onClick={onRemove}>
          {t('exits.settings.remove')}
        </Button>
      )}
    </div>
  );
}
