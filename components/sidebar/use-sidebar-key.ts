import { useQuery } from '@tanstack/react-query';
import { browser } from 'wxt/browser';
import { sidebarCommand } from '../../lib/model/sidebar-command.ts';

/** The keys that open the sidebar over a feed, as the browser has them now: people may choose others, or none. */
export function useSidebarKey(): string | undefined {
  const { data } = useQuery({
    queryKey: ['sidebarKey'],
    queryFn: async () => {
      const commands = await browser.commands?.getAll();
      return commands?.find(({ name }) => name === sidebarCommand)?.shortcut ?? '';
    },
  });
  return data === '' ? undefined : data;
}
