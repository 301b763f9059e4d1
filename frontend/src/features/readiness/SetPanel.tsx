import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReadinessLineView, ReadinessSetView } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { Panel } from '@/shared/ui/Panel';
import { Line, type Opened } from './Line';
import { VerdictTag } from './VerdictTag';

type Props = {
  parkId: string;
  set: ReadinessSetView;
  /** The same as it is, where something is supposed. */
  before: ReadinessSetView | undefined;
  onOpen: ((opened: Opened) => void) | undefined;
  onSave: (() => void) | undefined;
};

/** One set of conditions, criterion by criterion; alternatives stand together. */
export function SetPanel({ parkId, set, before, onOpen, onSave }: Props) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const line = (l: ReadinessLineView) => (
    <Line
      key={l.criterion}
      line={l}
      before={before?.lines.find((b) => b.criterion === l.criterion)?.verdict}
      onOpen={onOpen}
    />
  );
  return (
    <Panel
      title={set.name}
      extra={
        <>
          <VerdictTag verdict={set.verdict} />
          {can('POLICY_READ') && (
            <Link to="/parks/$parkId/policies/$policyId" params={{ parkId, policyId: set.policyId }}>
              {t('readiness.policy')}
            </Link>
          )}
          {onSave && <Button onClick={onSave}>{t('readiness.save')}</Button>}
        </>
      }
    >
      <p className="note num">
        {t('readiness.counts', set)}
        {set.notApplicable > 0 && ` · ${t('readiness.notApplicable', { n: set.notApplicable })}`}
        {` · ${t('readiness.version', { n: set.number })}`}
      </p>
      {set.selfReported > 0 && <p className="note">{t('readiness.selfReported', { n: set.selfReported })}</p>}
      <ul className="plain readiness-lines">
        {grouped(set.lines).map(([group, lines]) =>
          lines.length === 1 && !lines[0]?.anyOf ? (
            lines.map(line)
          ) : (
            <li key={group} className="readiness-group">
              <p className="note">{t('readiness.anyOf')}</p>
              <ul className="plain readiness-lines">{lines.map(line)}</ul>
            </li>
          ),
        )}
      </ul>
    </Panel>
  );
}

/** Criteria in their order, alternatives gathered where the first of them stands. */
function grouped(lines: ReadinessLineView[]): [string, ReadinessLineView[]][] {
  const groups = new Map<string, ReadinessLineView[]>();
  for (const line of lines) {
    const name = line.anyOf ?? `#${line.criterion}`;
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups];
}
