import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { policyVersionGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { PolicyResponse, PolicyVersionResponse } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { Compare } from './Compare';
import { ContentView } from './ContentView';
import type { PolicySearch } from './search';
import { VersionMoves } from './VersionMoves';
import { StandingTag } from './Versions';

const EditDrawer = lazy(() => import('./EditDrawer'));

type Props = {
  parkId: string;
  policy: PolicyResponse;
  versionId: string;
  search: PolicySearch;
  onSearch: (p: Partial<PolicySearch>) => void;
};

/** What one version says, and what may be done with it. */
export function VersionPanel(props: Props) {
  const { parkId, policy, versionId } = props;
  const query = useQuery(policyVersionGetOptions({ path: { parkId, policyId: policy.id, versionId } }));
  return <Loaded query={query}>{(version) => <Version {...props} version={version} />}</Loaded>;
}

function Version({ parkId, policy, versionId, search, onSearch, version }: Props & { version: PolicyVersionResponse }) {
  const { t } = useTranslation();
  const { summary, content, abilities } = version;
  const others = policy.versions.filter((v) => v.id !== versionId);
  const edit = () => onSearch({ open: 'edit' });
  return (
    <Panel
      title={t('policies.version', { n: summary.number })}
      extra={
        <>
          <StandingTag standing={summary.standing} />
          {abilities.includes('edit') && <Button onClick={edit}>{t('policies.edit')}</Button>}
          <VersionMoves parkId={parkId} version={version} />
        </>
      }
    >
      {summary.note && <p>{summary.note}</p>}
      {summary.standing === 'DRAFT' && !abilities.includes('publish') && (
        <p className="note">{t('policies.waitsForOther')}</p>
      )}
      <ContentView kind={policy.kind} content={content} />
      <p className="note">
        {t('policies.hash')}{' '}
        <span className="num" title={summary.contentHash}>
          {summary.contentHash.slice(0, 12)}…
        </span>
      </p>
      {others.length > 0 && (
        <div className="row">
          <Select
            className="filter"
            allowClear
            aria-label={t('policies.compareWith')}
            placeholder={t('policies.compareWith')}
            value={others.find((v) => v.id === search.compare)?.id}
            options={others.map((v) => ({ value: v.id, label: t('policies.version', { n: v.number }) }))}
            onChange={(compare?: string) => onSearch({ compare })}
          />
        </div>
      )}
      {search.compare && others.some((v) => v.id === search.compare) && (
        <Compare parkId={parkId} policyId={policy.id} version={version} otherId={search.compare} />
      )}
      <Suspense fallback={null}>
        {search.open === 'edit' && abilities.includes('edit') && (
          <EditDrawer
            parkId={parkId}
            kind={policy.kind}
            version={version}
            onClose={() => onSearch({ open: undefined })}
          />
        )}
      </Suspense>
    </Panel>
  );
}
