import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StatutoryCellView, StatutoryFilingView } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { Panel } from '@/shared/ui/Panel';
import { Level } from './Marks';
import { named, valueText } from './text';

type Open = (cell: string) => void;
type Props = { view: StatutoryFilingView; onRecords: Open; onWrite: Open | undefined };

/** The form's single cells under its own headings. */
export function Blocks({ view, onRecords, onWrite }: Props) {
  const { locale } = useLocale();
  return (
    <div className="statutory-blocks">
      {view.blocks
        .map((block) => ({ block, cells: view.cells.filter((c) => c.block === block.key) }))
        .filter(({ cells }) => cells.length > 0)
        .map(({ block, cells }) => (
          <Panel key={block.key} title={named(block, locale)}>
            <ul className="plain statutory-cells">
              {cells.map((cell) => (
                <Cell key={cell.key} cell={cell} onRecords={onRecords} onWrite={onWrite} />
              ))}
            </ul>
          </Panel>
        ))}
    </div>
  );
}

type CellProps = { cell: StatutoryCellView; onRecords: Open; onWrite: Open | undefined };

function Cell({ cell, onRecords, onWrite }: CellProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const name = named(cell, locale);
  const value = valueText(t, cell, cell.unit);
  const typed = cell.how === 'TYPED';
  return (
    <li className="statutory-cell">
      <span className="statutory-name">
        {name}
        <span className="note">
          {[cell.code, t(`statutory.how.${cell.how}`), cell.overlap && t('statutory.overlap')]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {cell.note && <span className="note">{cell.note}</span>}
      </span>
      <span className="statutory-value row">
        {cell.unknowns > 0 && <span className="tag tag-warn">{t('statutory.unknowns', { n: cell.unknowns })}</span>}
        <Level level={cell.level} />
        {cell.state === 'UNKNOWN' && cell.required && <span className="tag tag-bad">{t('statutory.required')}</span>}
        {cell.records > 0 && !typed ? (
          <button
            type="button"
            className="linklike num"
            aria-label={`${t('statutory.recordsOf', { name })}：${value}`}
            onClick={() => onRecords(cell.key)}
          >
            {value}
          </button>
        ) : (
          <span className={cell.state === 'VALUE' ? 'num' : 'note'}>{value}</span>
        )}
        {onWrite && typed && (
          <Button size="small" aria-label={t('statutory.writeOf', { name })} onClick={() => onWrite(cell.key)}>
            {t('statutory.write')}
          </Button>
        )}
      </span>
    </li>
  );
}
