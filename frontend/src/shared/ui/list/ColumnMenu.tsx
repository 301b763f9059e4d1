import { SettingOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { ListColumns } from '@/shared/lib/useListColumns';
import { Disclosure } from '@/shared/ui/Disclosure';
import './words';

/** Which columns, and how close the rows stand. The order is the list's. */
export function ColumnMenu({ columns }: { columns: ListColumns }) {
  const { t } = useTranslation();
  const shown = columns.shown.map((c) => c.key);
  return (
    <Disclosure
      stays
      className="tool-button"
      label={t('lists.columnsLabel')}
      button={
        <>
          <SettingOutlined aria-hidden /> {t('lists.columns')}
        </>
      }
    >
      <fieldset className="tool-choices">
        <legend>{t('lists.columns')}</legend>
        {columns.all.map((c, i) => (
          <label key={c.key}>
            <input
              type="checkbox"
              checked={shown.includes(c.key)}
              disabled={i === 0}
              onChange={() => columns.toggle(c.key)}
            />
            {c.title}
          </label>
        ))}
      </fieldset>
      <fieldset className="tool-choices">
        <legend>{t('lists.rows')}</legend>
        <label>
          <input type="checkbox" checked={columns.dense} onChange={(e) => columns.setDense(e.target.checked)} />
          {t('lists.dense')}
        </label>
      </fieldset>
      <button type="button" className="panel-button" onClick={() => columns.choose([])}>
        {t('lists.allColumns')}
      </button>
    </Disclosure>
  );
}
