import { Link } from 'react-router';
import { AdultFrame } from '../../ui/AdultFrame';
import { AdultPage } from '../../ui/AdultPage';

export function GrownUpsPage() {
  return (
    <AdultFrame name="For grown-ups">
      <AdultPage title="For grown-ups" intro="What would you like to do?">
        <div className="choice-grid">
          <Link to="/expert" className="card choice">
            <h2>Teachers and parents</h2>
            <p>Look through the questions of your videos, and see how your children are doing.</p>
            <p className="muted">With your access code</p>
          </Link>
          <Link to="/admin" className="card choice">
            <h2>Whoever runs Piggyback</h2>
            <p>Add videos, make questions, and look after people and their codes.</p>
            <p className="muted">With the admin password</p>
          </Link>
          <Link to="/" className="card choice">
            <h2>Watch with a child</h2>
            <p>Back to the children’s page.</p>
            <p className="muted">With the family’s code</p>
          </Link>
        </div>
      </AdultPage>
    </AdultFrame>
  );
}
