import type { QueryClient } from '@tanstack/react-query';
import { ownApplicationGetQueryKey } from '@/api/gen/@tanstack/react-query.gen';
import type { OwnApplication } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';

/** The secret of the link; whoever is signed in needs none for what is in their account. */
export const linkHeader = (token: string) => (token ? { 'Link-Token': token } : {});

/** The same for a change of the application as it was last seen. */
export const changeHeaders = (own: OwnApplication, token: string) => ({
  ...linkHeader(token),
  'If-Match': etag(own.version),
});

/** Every change answers with the application as it is now. */
export const keepOwn = (qc: QueryClient, own: OwnApplication, token: string) =>
  qc.setQueryData(ownApplicationGetQueryKey({ path: { applicationId: own.id }, headers: linkHeader(token) }), own);
