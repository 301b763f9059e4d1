import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { policyVersionGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { PolicyVersionResponse } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { differences } from './differences';

type Props = { parkId: string; policyId: string; version: PolicyVersionResponse; otherId: string };

/** What the shown version says and the other does not, and the other way round. */
export function Compare({ parkId, policyId, version, otherId }: Props) {
  const { t } = useTranslation();
  const query = useQuery(policyVersionGetOptions({ path: { parkId, policyId, versionId: otherId } }));
  return (
    <Loaded query={query} rows={2}>
      {(other) => {
        const { onlyA, onlyB } = differences(t, version.content, other.content);
        if (onlyA.length + onlyB.length === 0) return <p className="note">{t('policies.same')}</p>;
        return (
          <div className="columns">
            <Only n={version.summary.number} lines={onlyA} />
            <Only n={other.summary.number} lines={onlyB} />
          </div>
        );
      }}
    </Loaded>
  );
}

function Only({ n, lines }: { n: number; lines: string[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{t('policies.onlyHere', { n })}</h3>
      <ul className="plain lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
