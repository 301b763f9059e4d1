import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { waiverCountsOptions } from '@/api/gen/@tanstack/react-query.gen';
import { WaiverState } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import type { WaiversSearch } from './search';

type Props = { parkId: string; search: WaiversSearch; onSearch: (p: Partial<WaiversSearch>) => void };

/** How many stand where and how many need somebody, as buttons: each narrows the list to itself. */
export function WaiverStates({ parkId, search, onSearch }: Props) {
  const { t } = useTranslation();
  const query = useQuery(waiverCountsOptions({ path: { parkId } }));
  return (
    <Loaded query={query} rows={1}>
      {({ states, needing }) => {
        const of = new Map(states.map((s) => [s.state, s.total]));
        return (
          <fieldset className="waiver-states">
            <legend className="visually-hidden">{t('waivers.byState')}</legend>
            {Object.values(WaiverState)
              .filter((s) => of.get(s))
              .map((s) => (
                <Button
                  key={s}
                  aria-pressed={search.state?.includes(s) ?? false}
                  onClick={() => onSearch({ state: search.state?.includes(s) ? undefined : [s] })}
                >
                  {t(`waivers.state.${s}`)} <span className="num">{of.get(s)}</span>
                </Button>
              ))}
            {needing > 0 && (
              <Button
                danger
                aria-pressed={search.needing === 'yes'}
                onClick={() => onSearch({ needing: search.needing ? undefined : 'yes' })}
              >
                {t('waivers.needing', { n: needing })}
              </Button>
            )}
          </fieldset>
        );
      }}
    </Loaded>
  );
}
