/** Clouds, servers and other services of providers in Japan's market. Products that run on one's own servers are none. */
export const PROVIDERS = `aws amazonwebservices amazons3 amazonrds amazonec2 amazonaurora amazonリージョン azure microsoftazure googlecloud googlecloudplatform gcp oraclecloud oraclecloudinfrastructure oci さくらインターネット さくらのクラウド さくらのvps ibmcloud alibabacloud
  ニフクラ ニフティクラウド idcフロンティア idcfクラウド gmoクラウド conoha heroku vercel netlify cloudflare fastly cloudfront akamai sendgrid twilio lineプラットフォーム salesforce kintone firebase kagoya カゴヤ xserver エックスサーバー
  iijgio iijのクラウド nttコミュニケーションズ smartdatapl fjcloud fujitsucloud 富士通クラウド neccloud necクラウド kddiクラウド ソフトバンククラウド bizcloud iaas paas パブリッククラウド クラウド事業者 クラウド基盤
  他社クラウド 他社のクラウド 外部クラウド 大手クラウド 商用クラウド レンタルサーバ レンタルサーバー ホスティング vps 他事業者のクラウド 他社のサーバ 他社サーバ 他社のデータセンタ 他社データセンタ 専用サーバを借り 専用サーバーを借り 仮想サーバを借り
  サーバを借り サーバーを借り 専用サーバを賃借 専用サーバーを賃借 クラウドサービスを利用 クラウドサービスを用い クラウドサービス上 外部のクラウド`;

/** Words that hold one of PROVIDERS and are none of this service: the customer's own sign-on, security notices, products. */
export const NO_PROVIDERS = `azuread azureactivedirectory awssecuritybulletin aws認定 aws資格 azure認定 自社クラウド 当社クラウド 弊社クラウド プライベートクラウド 自社のクラウド基盤 当社のクラウド基盤 弊社のクラウド基盤 自社クラウド基盤 社内クラウド`;
