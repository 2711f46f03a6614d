import { readHealth } from "../../src/modules/tracking/repositories/health-repository";
import { withTrackingModule } from "./support/tracking-module";

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  Plans?: PlanNode[];
}

withTrackingModule((service, sql) => {
  it("how the module is doing is told from indexes, however much was worked already", async () => {
    await sql(
      `insert into tracking_inbox (id, provider_id, unique_key, body, state, next_attempt_at, done_at, created_at)
       select 'trin_' || n, 'memory', n::text, '{}', 'done', now(), now(), now() - n * interval '1 minute'
         from generate_series(1, 5000) n`,
    );
    await sql(
      `insert into tracking_outbox (id, kind, unique_key, payload, state, next_attempt_at, done_at)
       select 'trou_' || n, 'emit', n::text, '{}', 'done', now(), now() from generate_series(1, 5000) n`,
    );
    await sql(
      `insert into tracker (id, provider_id, tracking_number, order_id, fulfillment_id, status, provider_state, shipped_at)
       select 'trk_' || n, 'memory', 'MEM' || n, 'order_1', 'ful_' || n, 'delivered', 'registered', now()
         from generate_series(1, 5000) n`,
    );
    for (const table of ["tracking_inbox", "tracking_outbox", "tracker"]) {
      await sql(`analyze ${table}`);
    }
    const scanned: (string | undefined)[] = [];
    await readHealth(
      {
        execute: async <Row>(query: string, params: unknown[] = []) => {
          const [row] = await sql<{ "QUERY PLAN": { Plan: PlanNode }[] }>(
            `explain (format json) ${query}`,
            params,
          );
          const nodes = (row?.["QUERY PLAN"] ?? []).flatMap(({ Plan }) => nodesOf(Plan));
          scanned.push(
            ...nodes.filter((node) => node["Node Type"] === "Seq Scan").map((node) => node["Relation Name"]),
          );
          return sql<Row>(query, params);
        },
      },
      service().providers.ids,
    );
    expect(scanned).not.toContain("tracking_inbox");
    expect(scanned).not.toContain("tracking_outbox");
    expect(scanned).not.toContain("tracker");

    const { providers, inbox } = await service().readHealth();
    expect(providers).toEqual([
      expect.objectContaining({ id: "memory", last_success_at: null, last_webhook_at: expect.any(Date) }),
    ]);
    expect(Date.now() - (providers[0]?.last_webhook_at?.getTime() ?? 0)).toBeLessThan(3 * 60_000);
    expect(inbox.waiting).toBe(0);
  });
});

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}
