import { StarOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedViewResponse } from '@/api/gen/types.gen';
import { Disclosure } from '@/shared/ui/Disclosure';
import type { ListToolsProps } from './ListTools';
import { isShown, searchOf, searchText, viewsQuery } from './savedViews';

const SaveViewDrawer = lazy(() => import('./SaveViewDrawer'));
const ViewsDrawer = lazy(() => import('./ViewsDrawer'));

type Props = Pick<ListToolsProps, 'list' | 'search' | 'columns' | 'apply'>;

/** One's own views of a list. */
export function ViewMenu({ list, search, columns, apply }: Props) {
  const { t } = useTranslation();
  const [drawer, setDrawer] = useState<'save' | 'manage'>();
  const { data, isError } = useQuery(viewsQuery(list));
  const views = data?.items ?? [];
  const current = searchText(search);
  const show = (view: SavedViewResponse, replace = false) => {
    columns.choose(view.columns);
    apply(searchOf(view), replace);
  };
  usePreferred(
    data?.items,
    Object.values(search).every((v) => v === undefined),
    (view) => show(view, true),
  );
  const shown = views.find((v) => isShown(v, current, columns.chosen));
  const close = () => setDrawer(undefined);
  return (
    <>
      <Disclosure
        className="tool-button"
        label={[t('lists.viewsLabel'), shown?.name].filter(Boolean).join(' ')}
        button={
          <>
            <StarOutlined aria-hidden /> {shown?.name ?? t('lists.views')}
          </>
        }
      >
        {isError && <p className="panel-note">{t('error.loadFailed')}</p>}
        {data && views.length === 0 && <p className="panel-note">{t('lists.noViews')}</p>}
        {views.map((v) => (
          <button
            key={v.id}
            type="button"
            className="panel-button"
            aria-current={v === shown || undefined}
            onClick={() => show(v)}
          >
            {v.name}
            {v.preferred && <span className="tag">{t('lists.preferred')}</span>}
          </button>
        ))}
        <hr />
        <button type="button" className="panel-button" onClick={() => setDrawer('save')}>
          {t('lists.saveView')}
        </button>
        {views.length > 0 && (
          <button type="button" className="panel-button" onClick={() => setDrawer('manage')}>
            {t('lists.manageViews')}
          </button>
        )}
      </Disclosure>
      <Suspense fallback={null}>
        {drawer === 'save' && <SaveViewDrawer list={list} search={current} columns={columns.chosen} onClose={close} />}
        {drawer === 'manage' && (
          <ViewsDrawer list={list} views={views} search={current} columns={columns.chosen} onClose={close} />
        )}
      </Suspense>
    </>
  );
}

/** A list that is opened without any wish opens with the preferred view; clearing the filters later does not bring it back. */
function usePreferred(views: SavedViewResponse[] | undefined, bare: boolean, show: (view: SavedViewResponse) => void) {
  const decided = useRef(false);
  useEffect(() => {
    if (decided.current) return;
    if (bare && !views) return;
    decided.current = true;
    const preferred = bare && views?.find((v) => v.preferred);
    if (preferred) show(preferred);
  });
}
