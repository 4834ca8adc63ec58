import { useQuery, useQueryClient } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { browserModel, downloadBrowserModel } from '../../lib/drafting/browser-model.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { TaskProgress } from '../transfer/task-progress.tsx';
import { useTask } from '../transfer/use-task.ts';
import { Button } from '../ui/button.tsx';

const availability = {
  queryKey: ['browser-model'],
  queryFn: async () => (await browserModel()?.availability()) ?? 'unavailable',
} as const;

/** Whether the browser has a model on this machine, and fetching it: only a click may begin gigabytes. */
export function BrowserModelPart() {
  const is = useQuery(availability).data;
  const client = useQueryClient();
  const download = useTask();
  const start = () =>
    download.run(async (onProgress, signal) => {
      const model = browserModel();
      if (model !== undefined) await downloadBrowserModel(model, onProgress, signal);
      await client.invalidateQueries({ queryKey: availability.queryKey });
    });
  if (is === undefined) return null;
  return (
    <>
      <p className="section-words" role="status">
        {i18n.t(`drafting.browser.${is}`)}
      </p>
      {download.problem !== undefined && <ProblemNote problem={download.problem} />}
      {download.progress !== undefined ? (
        <TaskProgress label={i18n.t('drafting.download')} share={download.progress} onCancel={download.cancel} />
      ) : (
        (is === 'downloadable' || is === 'downloading') && (
          <div className="row">
            <Button onClick={() => void start()}>{i18n.t('drafting.download')}</Button>
          </div>
        )
      )}
    </>
  );
}
