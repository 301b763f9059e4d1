import { useTranslation } from 'react-i18next';
import type { ReadinessFigureView, ReadinessLineView, ReadinessVerdict } from '@/api/gen/types.gen';
import { unitOf } from '@/features/recognition/metrics';
import { askText, growthText, valueText } from '@/features/recognition/text';
import { Gauge } from './Gauge';
import { figureText, gapText, partsText } from './text';
import { VerdictTag } from './VerdictTag';

/** Which records are asked for: those of a line, and of which of its figures. */
export type Opened = { line: ReadinessLineView; back: number };

type Props = {
  line: ReadinessLineView;
  /** How it comes out now, where something is supposed. */
  before?: ReadinessVerdict | undefined;
  onOpen?: ((opened: Opened) => void) | undefined;
};

/** One criterion: what is asked, what there is, what is missing. */
export function Line({ line, before, onOpen }: Props) {
  const { t } = useTranslation();
  const ask = t('readiness.ask', { ask: askText(t, line) });
  const relief = line.relieved && line.stated != null && line.stated !== line.threshold;
  return (
    <li className="readiness-line">
      <div className="row spread">
        <strong>{t(`recognition.metric.${line.metric}`)}</strong>
        <span className="row">
          {before && before !== line.verdict && (
            <span className="note">{t('readiness.was', { verdict: t(`readiness.verdict.${before}`) })}</span>
          )}
          <VerdictTag verdict={line.verdict} />
        </span>
      </div>
      <p className="note">
        {ask}
        {line.growthAbove != null && ` · ${growthText(t, line.growthAbove)}`}
        {relief && ` · ${t('readiness.relieved', { value: valueText(t, line.metric, line.stated ?? '0') })}`}
        {line.county && ` · ${t('readiness.countyLine')}`}
        {line.hinges.length > 0 &&
          ` · ${t('readiness.hinges', { facts: line.hinges.map((fact) => t(`readiness.fact.${fact}`)).join(t('readiness.and')) })}`}
        {line.clause && ` · ${line.clause}`}
        {line.note && ` · ${line.note}`}
      </p>
      {line.figures.map((figure, back) => (
        <Figure
          key={figure.day}
          line={line}
          figure={figure}
          yearly={line.window !== 'POINT'}
          ask={ask}
          onOpen={onOpen && line.metric !== 'OTHER_CONDITIONS' ? () => onOpen({ line, back }) : undefined}
        />
      ))}
    </li>
  );
}

type FigureProps = {
  line: ReadinessLineView;
  figure: ReadinessFigureView;
  yearly: boolean;
  ask: string;
  onOpen: (() => void) | undefined;
};

function Figure({ line, figure, yearly, ask, onOpen }: FigureProps) {
  const { t } = useTranslation();
  const now = figureText(t, line, figure);
  const parts = partsText(t, figure);
  const gap = unitOf(line.metric) === 'YES_NO' ? undefined : gapText(t, line, figure);
  const metric = t(`recognition.metric.${line.metric}`);
  const year = figure.day.slice(0, 4);
  const label = t('readiness.gauge', { metric, now, ask, verdict: t(`readiness.verdict.${figure.verdict}`) });
  return (
    <div className="readiness-figure">
      <div className="row spread">
        <span className="row num">
          {yearly && <span className="note">{t('readiness.year', { year })}</span>}
          <span>{now}</span>
          {parts && <span className="note">{parts}</span>}
          {figure.level && <span className={`tag level-${figure.level}`}>{t(`readiness.level.${figure.level}`)}</span>}
        </span>
        <span className="row">
          {gap && <span className="gap">{gap}</span>}
          {onOpen && (
            <button
              type="button"
              className="records-button"
              aria-label={yearly ? t('readiness.openYear', { metric, year }) : t('readiness.open', { metric })}
              onClick={onOpen}
            >
              {t('readiness.records')}
            </button>
          )}
        </span>
      </div>
      {unitOf(line.metric) !== 'YES_NO' && <Gauge figure={figure} threshold={line.threshold} label={label} />}
    </div>
  );
}
