package learning.piggyback.persistence.quiz.statement;

import jakarta.inject.Singleton;
import learning.piggyback.application.quiz.statement.Deliveries;
import learning.piggyback.application.quiz.statement.Delivery;

@Singleton
final class JdbcDeliveries implements Deliveries {

  private final DeliveryRows rows;

  JdbcDeliveries(DeliveryRows rows) {
    this.rows = rows;
  }

  @Override
  public Delivery last() {
    return rows.last().toDomain();
  }

  @Override
  public void save(Delivery delivery) {
    rows.update(DeliveryRow.from(delivery));
  }
}
