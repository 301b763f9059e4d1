import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { savedViewDelete, savedViewUpdate } from '@/api/gen/sdk.gen';
import type { ListKey, SavedViewResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { errorText } from '@/shared/lib/problem';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { viewsQuery } from './savedViews';

type Props = {
  list: ListKey;
  views: SavedViewResponse[];
  search: string;
  columns: string[];
  onClose: () => void;
};

/** Renames, prefers, brings up to date and drops views. */
export default function ViewsDrawer({ list, views, search, columns, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  return (
    <Drawer open onClose={onClose} size={phone ? '100%' : 480} title={t('lists.manageViews')}>
      <p className="note">{t('lists.manageNote')}</p>
      {views.length === 0 && <p>{t('lists.noViews')}</p>}
      <ul className="cards">
        {views.map((v) => (
          <ViewCard key={v.id} list={list} view={v} now={{ search, columns }} />
        ))}
      </ul>
    </Drawer>
  );
}

type CardProps = { list: ListKey; view: SavedViewResponse; now: { search: string; columns: string[] } };

function ViewCard({ list, view, now }: CardProps) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const qc = useQueryClient();
  const [name, setName] = useState<string>();
  const told = {
    onSuccess: () => {
      setName(undefined);
      message.success(t('form.saved'));
      return qc.invalidateQueries({ queryKey: viewsQuery(list).queryKey });
    },
    onError: (e: unknown) => {
      message.error(errorText(t, e));
      return qc.invalidateQueries({ queryKey: viewsQuery(list).queryKey });
    },
  };
  const change = useMutation({
    mutationFn: (patch: Partial<SavedViewResponse>) => {
      const { name, search, columns, preferred } = { ...view, ...patch };
      return savedViewUpdate({
        path: { viewId: view.id },
        headers: { 'If-Match': etag(view.version) },
        body: { name, search, columns, preferred },
        throwOnError: true,
      });
    },
    ...told,
  });
  const drop = useMutation({
    mutationFn: () => savedViewDelete({ path: { viewId: view.id }, throwOnError: true }),
    ...told,
  });
  const ask = () =>
    modal.confirm({
      title: t('lists.dropTitle', { name: view.name }),
      okText: t('lists.drop'),
      okButtonProps: { danger: true },
      cancelText: t('form.cancel'),
      onOk: () => drop.mutateAsync().catch(() => undefined),
    });
  return (
    <li className="card">
      {name === undefined ? (
        <div className="row">
          <strong>{view.name}</strong>
          {view.preferred && <span className="tag">{t('lists.preferred')}</span>}
        </div>
      ) : (
        <form
          className="row"
          onSubmit={(e) => {
            e.preventDefault();
            if (name.trim()) change.mutate({ name: name.trim() });
          }}
        >
          <Input
            autoFocus
            className="filter"
            aria-label={t('lists.viewName')}
            maxLength={50}
            value={name}
            onChange={(e) => setName(e.target.value)}
            onKeyDown={(e) => {
              if (e.key !== 'Escape') return;
              e.stopPropagation();
              setName(undefined);
            }}
          />
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {t('form.save')}
          </Button>
        </form>
      )}
      <div className="row">
        <Button size="small" aria-label={t('lists.renameOf', { name: view.name })} onClick={() => setName(view.name)}>
          {t('lists.rename')}
        </Button>
        <Button size="small" loading={change.isPending} onClick={() => change.mutate({ preferred: !view.preferred })}>
          {t(view.preferred ? 'lists.unprefer' : 'lists.prefer')}
        </Button>
        <Button size="small" loading={change.isPending} onClick={() => change.mutate(now)}>
          {t('lists.takeNow')}
        </Button>
        <Button size="small" danger aria-label={t('lists.dropOf', { name: view.name })} onClick={ask}>
          {t('lists.drop')}
        </Button>
      </div>
    </li>
  );
}
