import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { agreementCountsOptions } from '@/api/gen/@tanstack/react-query.gen';
import { AgreementState } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import type { AgreementsSearch } from './search';

type Props = { parkId: string; search: AgreementsSearch; onSearch: (p: Partial<AgreementsSearch>) => void };

/** How many stand where, as buttons: each narrows the list to itself. */
export function AgreementStates({ parkId, search, onSearch }: Props) {
  const { t } = useTranslation();
  const query = useQuery(agreementCountsOptions({ path: { parkId } }));
  return (
    <Loaded query={query} rows={1}>
      {({ states }) => {
        const late = states.reduce((sum, s) => sum + s.late, 0);
        const of = new Map(states.map((s) => [s.state, s.total]));
        return (
          <fieldset className="agreement-states">
            <legend className="visually-hidden">{t('agreements.byState')}</legend>
            {Object.values(AgreementState)
              .filter((s) => of.has(s))
              .map((s) => (
                <Button
                  key={s}
                  aria-pressed={search.state?.includes(s) ?? false}
                  onClick={() => onSearch({ state: search.state?.includes(s) ? undefined : [s] })}
                >
                  {t(`agreements.state.${s}`)} <span className="num">{of.get(s)}</span>
                </Button>
              ))}
            {late > 0 && (
              <Button
                danger
                aria-pressed={search.late === 'yes'}
                onClick={() => onSearch({ late: search.late ? undefined : 'yes' })}
              >
                {t('agreements.lateN', { n: late })}
              </Button>
            )}
          </fieldset>
        );
      }}
    </Loaded>
  );
}
