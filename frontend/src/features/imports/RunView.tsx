import { Alert } from 'antd';
import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@/api/gen/types.gen';
import '@/shared/i18n/problems';
import { codeText } from '@/shared/lib/problem';
import { Figures } from './Figures';
import { ProblemPanel } from './ProblemPanel';
import { Progress } from './Progress';
import { SheetPanel } from './SheetPanel';
import type { ProblemSearch } from './search';

type Props = PropsWithChildren<{
  parkId: string;
  run: ImportView;
  search: ProblemSearch;
  onSearch: (patch: ProblemSearch) => void;
}>;

/** One run, dry or real: its progress, its failure, or what it saw. `children` come first once it is done. */
export function RunView({ parkId, run, search, onSearch, children }: Props) {
  const { t } = useTranslation();
  if (run.status === 'RUNNING') return <Progress parkId={parkId} run={run} />;
  if (run.status !== 'DONE' || !run.result) {
    return (
      <Alert
        type={run.status === 'CANCELLED' ? 'info' : 'error'}
        showIcon
        role="alert"
        title={t(`imports.ended.${run.status}`, { file: run.fileName })}
        description={run.failure ? codeText(t, run.failure) : t('imports.nothingStored')}
      />
    );
  }
  return (
    <div className="stack">
      {children}
      <Figures figures={run.result.figures} />
      <SheetPanel sheets={run.result.sheets} dryRun={run.dryRun} />
      <ProblemPanel parkId={parkId} run={run} result={run.result} search={search} onSearch={onSearch} />
    </div>
  );
}
