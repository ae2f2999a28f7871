import { system } from '../../api/system';
import { Button } from '../../ui/Button';
import { Notice, Problem } from '../../ui/Notice';
import { useAction } from '../../util/useAction';
import { useLoad } from '../../util/useLoad';

/** From here on a store that says nothing wrong is still too slow. */
const MANY = 5000;

/** Says when the store of learning records does not get what it should; silent when all is well. */
export function StatementsNotice() {
  const { data, reload } = useLoad(system.statements);
  const retry = useAction(async () => {
    await system.retryStatements();
    reload();
  });
  if (!data) return null;
  const { store, waiting, refused, dropped, problem, refusals } = data;
  const stuck = waiting > 0 && (problem !== undefined || waiting >= MANY);
  if (!store || !(stuck || refused > 0 || dropped > 0)) return null;
  return (
    <Notice kind="hint">
      <p>
        <strong>The learning record store {store} has not got everything.</strong> Children notice
        nothing, and their answers are kept here.
      </p>
      <ul>
        {stuck && (
          <li>
            {waiting} {waiting === 1 ? 'statement waits' : 'statements wait'} to be sent. {problem}
          </li>
        )}
        {refused > 0 && (
          <li>
            {refused} {refused === 1 ? 'was' : 'were'} refused. The last reason:{' '}
            {refusals[0]?.reason}
          </li>
        )}
        {dropped > 0 && (
          <li>
            {dropped} {dropped === 1 ? 'was' : 'were'} never kept, because too many waited.
          </li>
        )}
      </ul>
      <Problem error={retry.error} />
      <div>
        <Button size="small" look="plain" disabled={retry.busy} onClick={() => void retry.run()}>
          Try again now
        </Button>
      </div>
    </Notice>
  );
}
