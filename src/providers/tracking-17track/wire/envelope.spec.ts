import fc from "fast-check";
import { readEnvelope } from "./envelope";

describe("readEnvelope", () => {
  it("reads accepted and rejected side by side", () => {
    const answer = readEnvelope(
      '{"code":0,"data":{"accepted":[{"number":"A"}],"rejected":[{"number":"B"}]}}',
    );
    expect(answer).toMatchObject({
      kind: "answered",
      accepted: [{ number: "A" }],
      rejected: [{ number: "B" }],
    });
  });

  it("sees a refused request in the code", () => {
    const answer = readEnvelope(
      '{"code":-18010002,"data":{"errors":[{"code":-18010002,"message":"Invalid"}]}}',
    );
    expect(answer).toEqual({ kind: "refused", code: "-18010002" });
    expect(readEnvelope('{"code":"-18010002"}')).toEqual({ kind: "refused", code: "-18010002" });
  });

  it("sees a refused request with code 0 in data.errors", () => {
    const answer = readEnvelope('{"code":0,"data":{"errors":[{"code":-18010013,"message":"Invalid"}]}}');
    expect(answer).toEqual({ kind: "refused", code: "-18010013" });
  });

  it("keeps the items that were worked on when errors stand beside them", () => {
    const answer = readEnvelope(
      '{"code":0,"data":{"accepted":[{"number":"A"}],"errors":[{"code":-18010013}]}}',
    );
    expect(answer).toMatchObject({ kind: "answered", accepted: [{ number: "A" }] });
  });

  it("takes nulls and missing lists for empty ones, and trims keys", () => {
    expect(readEnvelope('{"code ":0,"data ":{"accepted":null}}')).toMatchObject({
      kind: "answered",
      accepted: [],
    });
    expect(readEnvelope('{"code":0,"data":null}')).toMatchObject({ kind: "answered", rejected: [] });
  });

  it.each(["", "<html>Bad gateway</html>", '{"code":0,"data":{"acc', "[]", "null", '"ok"', '{"hello":1}'])(
    "does not take %j for an answer",
    (body) => {
      expect(readEnvelope(body)).toBeNull();
    },
  );

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readEnvelope(text);
      }),
    );
  });
});
