import type { RecentVideo } from '../../api/types';
import { TableScroll } from '../../ui/TableScroll';
import { dateText, minutesText } from '../../util/time';

export function RecentVideos({ videos }: { videos: RecentVideo[] }) {
  if (videos.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="recent">
      <h2 id="recent">Latest videos</h2>
      <TableScroll label="Table of the latest videos">
        <table className="table recent">
          <thead>
            <tr>
              <th scope="col">Video</th>
              <th scope="col">When</th>
              <th scope="col">Right at once</th>
              <th scope="col">Watched</th>
            </tr>
          </thead>
          <tbody>
            {videos.map((one, index) => (
              <tr key={index}>
                <th scope="row">{one.video_title}</th>
                <td>{dateText(one.timestamp)}</td>
                <td>{scoreText(one)}</td>
                <td>
                  {minutesText(one.watch_minutes)}
                  {one.duration_minutes ? ` of ${minutesText(one.duration_minutes)}` : ''}{' '}
                  {one.finished && <span className="badge badge--good">to the end</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

/** Counts, since a share of the few questions of one video tells too little. */
function scoreText(one: RecentVideo): string {
  return one.questions_total === 0 ? '–' : `${one.questions_correct} of ${one.questions_total}`;
}
