-- A family is looked up by its parent and, where a child has none, by its expert.
create index children_by_family on children (parent_id, expert_id);
drop index children_by_parent;
