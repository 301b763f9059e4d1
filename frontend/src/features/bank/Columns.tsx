import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

const COLUMNS = ['day', 'income', 'payer', 'text', 'reference'] as const;
const NEEDED: readonly string[] = ['day', 'income'];

export type ColumnNames = Partial<Record<(typeof COLUMNS)[number], string>>;

/** What the columns of a file are called where it is not as usual. */
export function Columns({ busy, onTell }: { busy: boolean; onTell: (columns: ColumnNames) => void }) {
  const { t } = useTranslation();
  return (
    <Form<ColumnNames>
      layout="vertical"
      className="panel panel-body"
      onFinish={(told) =>
        onTell(Object.fromEntries(Object.entries(told).flatMap(([k, v]) => (v?.trim() ? [[k, v.trim()]] : []))))
      }
    >
      <p className="form-note">{t('bank.columnsNote')}</p>
      <div className="bank-columns">
        {COLUMNS.map((column) => {
          const label = t(`bank.column.${column}`);
          const required = NEEDED.includes(column);
          return (
            <Form.Item
              key={column}
              name={column}
              label={label}
              rules={[{ required, message: t('form.required', { label }) }]}
            >
              <Input autoComplete="off" maxLength={60} placeholder={required ? undefined : t('form.optional')} />
            </Form.Item>
          );
        })}
      </div>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('bank.readAgain')}
      </Button>
    </Form>
  );
}
