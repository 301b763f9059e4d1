import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SessionActionRequestSchema } from '@/api/gen/schemas.gen';
import { SessionSide } from '@/api/gen/types.gen';
import { addDays, today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';

const MOST = 20;
/** What is agreed on is usually looked at after two weeks. */
const DAYS = 14;

/** What is to be done after the session, by whom and until when. */
export function ActionFields() {
  const { t } = useTranslation();
  return (
    <Form.List name="actions">
      {(fields, { add, remove }) => (
        <section aria-label={t('sessions.actions')}>
          {fields.map((f) => (
            <ActionItem key={f.key} n={f.name} onRemove={() => remove(f.name)} />
          ))}
          {fields.length < MOST && (
            <Button
              block
              className="session-add"
              onClick={() => add({ owner: 'COMPANY', dueOn: addDays(today(), DAYS) })}
            >
              {t('sessions.mine.addAction')}
            </Button>
          )}
        </section>
      )}
    </Form.List>
  );
}

function ActionItem({ n, onRemove }: { n: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const rules = rulesOf(SessionActionRequestSchema, t);
  const item = (name: 'what' | 'owner' | 'dueOn') => {
    const label = t(`sessions.mine.${name}`);
    return { name: [n, name], label, rules: rules(name, label) };
  };
  return (
    <fieldset className="session-item">
      <legend>
        {t('sessions.actions')} {n + 1}
      </legend>
      <Form.Item {...item('what')}>
        <Input maxLength={300} />
      </Form.Item>
      <div className="session-times">
        <Form.Item {...item('owner')}>
          <Select options={Object.values(SessionSide).map((v) => ({ value: v, label: t(`sessions.side.${v}`) }))} />
        </Form.Item>
        <Form.Item {...item('dueOn')}>
          <DateInput />
        </Form.Item>
      </div>
      <Button className="session-add" onClick={onRemove}>
        {t('sessions.mine.removeAction', { n: n + 1 })}
      </Button>
    </fieldset>
  );
}
