import { importGetOptions, importListOptions } from '@/api/gen/@tanstack/react-query.gen';

export const importsQuery = (parkId: string, page?: number) => importListOptions({ path: { parkId }, query: { page } });

export const importQuery = (parkId: string, importId: string) => importGetOptions({ path: { parkId, importId } });
