import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '@/shared/lib/problem';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { FileChoice } from './FileChoice';
import { ImportResultView } from './ImportResultView';
import { RunView } from './RunView';
import { useImport, useStartImport } from './run';
import type { WizardSearch } from './search';
import { WizardSteps } from './WizardSteps';
import './words';

const route = getRouteApi('/parks/$parkId/imports/new');

export function ImportWizard() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [file, setFile] = useState<File>();
  const go = (next: WizardSearch) => void navigate({ search: next });
  const start = useStartImport(parkId, (run) =>
    go(run.dryRun ? { check: run.id } : { check: search.check, commit: run.id }),
  );
  const check = useImport(parkId, search.check);
  const commit = useImport(parkId, search.commit);
  const choose = (chosen: File) => {
    setFile(chosen);
    start.mutate({ file: chosen, dryRun: true });
  };
  const again = () => {
    setFile(undefined);
    start.reset();
    go({});
  };
  const step = search.commit ? 2 : search.check ? 1 : 0;
  return (
    <div className="stack">
      <PageHead
        title={t('imports.wizard')}
        back={
          <Link to="/parks/$parkId/imports" params={{ parkId }}>
            ← {t('imports.title')}
          </Link>
        }
        actions={step > 0 && <Button onClick={again}>{t('imports.otherFile')}</Button>}
      />
      <WizardSteps current={step} />
      {start.isError && <Alert type="error" showIcon role="alert" title={errorText(t, start.error)} />}
      {step === 0 && <FileChoice onChoose={choose} busy={start.isPending} />}
      {step === 1 && (
        <Loaded query={check}>
          {(run) => (
            <RunView parkId={parkId} run={run} search={search} onSearch={(p) => go({ check: search.check, ...p })}>
              <CommitBar
                file={file}
                refused={run.result?.sheets.reduce((n, s) => n + s.refused, 0) ?? 0}
                busy={start.isPending}
                onCommit={() => file && start.mutate({ file, dryRun: false })}
                onChoose={setFile}
              />
            </RunView>
          )}
        </Loaded>
      )}
      {step === 2 && (
        <Loaded query={commit}>
          {(run) => (
            <RunView parkId={parkId} run={run} search={search} onSearch={(p) => go({ ...search, ...p })}>
              <ImportResultView parkId={parkId} run={run} />
            </RunView>
          )}
        </Loaded>
      )}
    </div>
  );
}

type CommitProps = {
  file: File | undefined;
  refused: number;
  busy: boolean;
  onCommit: () => void;
  onChoose: (file: File) => void;
};

/** The browser forgets the chosen file on reload; then it has to be chosen once more before storing. */
function CommitBar({ file, refused, busy, onCommit, onChoose }: CommitProps) {
  const { t } = useTranslation();
  if (!file) return <FileChoice compact onChoose={onChoose} busy={false} />;
  return (
    <div className="commit-bar">
      <p>{t(refused ? 'imports.commitSome' : 'imports.commitAll', { n: refused })}</p>
      <Button type="primary" size="large" loading={busy} onClick={onCommit}>
        {t('imports.commit')}
      </Button>
    </div>
  );
}
