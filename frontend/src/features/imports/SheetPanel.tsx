import { useTranslation } from 'react-i18next';
import type { SheetResult } from '@/api/gen/types.gen';
import { count } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { ScrollX } from '@/shared/ui/ScrollX';

const COUNTS = ['rows', 'created', 'updated', 'unchanged', 'refused'] as const;

export function SheetPanel({ sheets, dryRun }: { sheets: SheetResult[]; dryRun: boolean }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('imports.sheets')}>
      <ScrollX label={t('imports.sheetTable')}>
        <table className="table">
          <thead>
            <tr>
              <th>{t('imports.sheet')}</th>
              <th>{t('imports.readAs')}</th>
              {COUNTS.map((c) => (
                <th key={c} className="end">
                  {t(`imports.count.${dryRun && c !== 'rows' ? 'dry.' : ''}${c}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheets.map((s) => (
              <tr key={s.name}>
                <td>{s.name}</td>
                <td>{t(`imports.sheetKind.${s.kind}`)}</td>
                {COUNTS.map((c) => (
                  <td key={c} className="end num">
                    {count(s[c])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      {sheets.map((s) => (
        <Mapping key={s.name} sheet={s} />
      ))}
    </Panel>
  );
}

/** Which column was read as what. Unknown ones are named here: never dropped without a word. */
function Mapping({ sheet }: { sheet: SheetResult }) {
  const { t } = useTranslation();
  const unknown = sheet.columns.filter((c) => !c.field);
  const head = t('imports.mapping', { sheet: sheet.name, row: sheet.headerRow ?? '—', n: sheet.columns.length });
  return (
    <details className="mapping" open={unknown.length > 0}>
      <summary>
        {head}
        {unknown.length > 0 && <span className="tag tag-warn">{t('imports.unknown', { n: unknown.length })}</span>}
      </summary>
      <ul className="chips">
        {sheet.columns.map((c) => (
          <li key={c.letter} className={c.field ? undefined : 'chip-unknown'}>
            <span className="num note">{c.letter}</span> {c.header}
            <span className="note">
              {' → '}
              {c.field ? t(`fields.${c.field}`, { defaultValue: c.field }) : t('imports.notRead')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
