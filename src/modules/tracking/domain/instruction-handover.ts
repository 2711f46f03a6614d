/** What became of handing a customer's delivery instructions to a provider, for one package. */
export interface InstructionHandover {
  tracker_id: string;
  provider_id: string;
  outcome: "taken" | "refused";
  /** The provider's own sentence, when it refused. */
  message: string | null;
  /** ISO 8601. */
  at: string;
}
