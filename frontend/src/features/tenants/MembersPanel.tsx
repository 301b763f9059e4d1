import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { companyMemberListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { dateTime } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';

/** The company's people who can sign in, as opposed to the founders and staff its record counts. */
export function MembersPanel({ parkId, companyId }: { parkId: string; companyId: string }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const allowed = can('MEMBER_READ') || can('PERSONAL_READ');
  const query = useQuery({ ...companyMemberListOptions({ path: { parkId, companyId } }), enabled: allowed });
  if (!allowed) return null;
  return (
    <Panel title={t('tenant.members')}>
      <Loaded query={query} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t('tenant.noMembers')}</p>
          ) : (
            <ul className="plain lines">
              {items.map((m) => (
                <li key={m.userId}>
                  <strong>{m.displayName}</strong>
                  <span className="tag">{t(`enums.CompanyRole.${m.role}`)}</span>
                  <span className="note num">{t('period.open', { from: dateTime(m.since).slice(0, 10) })}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
