import { findCertificationClaims } from '../../../src/core/text/certifications.ts';
import { readPassage } from '../../../src/core/text/passage.ts';

describe("what a rationale says of the vendor's own certifications", () => {
  test.each<[string, string[]]>([
    ['当社は2018年よりISO/IEC 27001の認証を継続して取得しています。', ['iso27001 held']],
    ['ISMS認証を取得し、全社員に年1回の研修を実施しています。', ['iso27001 held']],
    ['ISO/IEC 27001及びISO/IEC 27017の認証を取得済みです。', ['iso27001 held', 'iso27017 held']],
    ['プライバシーマーク（登録番号 12345678）を取得しています。', ['privacy-mark held']],
    ['当社はＰマーク付与事業者です。', ['privacy-mark held']],
    ['Pマークの認定を受け、2年ごとに更新しています。', ['privacy-mark held']],
    ['本サービスはISMAPクラウドサービスリストに掲載されています。', ['ismap held']],
    ['ISMAP登録サービスです。', ['ismap held']],
    ['ISO27018認証（クラウド上の個人情報保護）を本サービスで取得。', ['iso27018 held']],
    ['ISO27001は未取得です。', ['iso27001 not held']],
    [
      'プライバシーマークは取得しておりませんが、JIS Q 15001に準拠しています。',
      ['privacy-mark not held'],
    ],
    ['当社はISMS認証を取得しておらず、今後取得を検討します。', ['iso27001 not held']],
    ['ISMAPへの登録はありません。', ['ismap not held']],
    ['ISO27017の認証は2025年に満了し、更新しなかったため取得していません。', ['iso27017 not held']],
    ['ISO27018は2024年に一度失効しましたが、2025年に再取得しました。', ['iso27018 held']],
    ['ISO27017は2025年に満了しましたが、更新審査に合格しました。', []],
    ['ISO27001を取得しており、取得していない部署はありません。', ['iso27001 held']],
    ['プライバシーマークは2022年に返上しました。', ['privacy-mark not held']],
    ['毎年、認証機関によるISO27017の審査を受けています。', ['iso27017 held']],
    ['ISO 27001/27018認証取得済。', ['iso27001 held', 'iso27018 held']],
    ['データセンターはISO27001認証を取得しています。', []],
    ['AWSはISO27001、ISO27017、ISO27018、ISMAPの認証を取得しています。', []],
    ['ISO27001の取得に向けて準備中です。', []],
    ['ISO27001に準拠した情報セキュリティポリシーを策定しています。', []],
    ['ISMAP管理基準を参考に規程を整備しています。', []],
    ['プライバシーマークの取得を2027年度に予定しています。', []],
    ['利用するクラウド（Azure）はISMAPに登録されています。', []],
    ['ISO/IEC 27017の管理策を参考にしています。', []],
    ['ISMAPに登録されたクラウドサービスを基盤として利用しています。', []],
    ['ISMS（ISO/IEC 27001）認証を取得したデータセンターを利用しています。', []],
    ['Pマーク相当の個人情報管理を行っています。', []],
    ['さくらインターネットはISMAPに登録済み。弊社は同社のクラウドを使う。', []],
    ['ISO27001は現在審査中です。', []],
    ['JIS Q 27001（ISMS）の要求事項に基づきリスクアセスメントを実施。', []],
    ['委託先にはプライバシーマークの取得を求めています。', []],
    ['委託先はプライバシーマーク取得事業者に限っています。', []],
  ])('%s', (text, expected) => {
    const claims = findCertificationClaims(readPassage(text)).map(
      ({ certification, isHeld }) => `${certification} ${isHeld ? 'held' : 'not held'}`,
    );
    expect([...new Set(claims)].sort()).toEqual(expected.sort());
  });
});
