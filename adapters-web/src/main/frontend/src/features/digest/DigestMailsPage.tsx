import { digest } from '../../api/digest';
import { AdultPage } from '../../ui/AdultPage';
import { Load } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { TableScroll } from '../../ui/TableScroll';
import { dateText } from '../../util/time';
import { useLoad } from '../../util/useLoad';
import './digest.css';
import { failureWords, topicWords } from './words';

const states: Record<string, string> = {
  waiting: 'tried again later',
  failed: 'given up',
  unsure: 'may have arrived; not sent again',
};

/** What the admin can do something about: mails that did not go out. */
export function DigestMailsPage() {
  const mails = useLoad(digest.mails);
  return (
    <AdultPage title="Mails" intro="Weekly digests that could not be sent, the newest first.">
      <Load from={mails}>
        {(list) =>
          list.length === 0 ? (
            <Notice>Nothing is wrong with any mail.</Notice>
          ) : (
            <TableScroll label="Mails that could not be sent">
              <table className="table digest-mails">
                <caption className="visually-hidden">Mails that could not be sent</caption>
                <thead>
                  <tr>
                    <th scope="col">Parent</th>
                    <th scope="col">About</th>
                    <th scope="col">What went wrong</th>
                    <th scope="col">Now</th>
                    <th scope="col">Tries</th>
                    <th scope="col">When</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map((mail) => (
                    <tr key={`${mail.parent_id} ${mail.topic}`}>
                      <th scope="row">{mail.parent_id}</th>
                      <td>{topicWords(mail.topic)}</td>
                      <td>{failureWords(mail.failure)}</td>
                      <td>{states[mail.state] ?? mail.state}</td>
                      <td>{mail.tries}</td>
                      <td>
                        {dateText(mail.updated_at)}
                        {mail.next_try && `, again ${dateText(mail.next_try)}`}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableScroll>
          )
        }
      </Load>
    </AdultPage>
  );
}
