/**
 * Words of tracking texts that name nobody in particular: who hands packages on and takes them in, where, and what stands
 * around such words. Folded, as `fold` writes them.
 */
const EVERYDAY = `
  a an and any the its his her their your our you at in on of for from to by with via was is has been be near next
  behind inside outside front back side door doorstep porch garage mailbox mail box boxes letterbox letter locker parcel
  parcels package packages packet item items piece pieces shipment shipments consignment order carrier carriers courier
  couriers driver drivers agent agents agency airline airlines airport flight aircraft truck vehicle customs broker
  clearance warehouse hub hubs facility facilities depot terminal station center centre sorting sort distribution
  delivery deliveries delivered destination origin transit partner partners local post postal office service services
  logistics express shipping company shop store point pickup pick up drop off dropped counter customer customers client addressee
  recipient recipients receiver consignee consignor shipper sender seller merchant neighbor neighbour neighbors
  neighbours household resident occupant reception receptionist concierge doorman porter security guard mailroom room
  desk building manager management authorized authorised representative person individual someone other another third
  party employee staff colleague coworker family member spouse self himself herself electronically signature required
  not no waived file final last mile first international domestic national regional processing scan hotel hospital school
  business residence home house address safe place location secure unit import export exchange inward outward line haul
  original wrong picked signed received left contactless photo am pm s ups usps dhl fedex dpd gls hermes evri amazon tnt aramex yodel royal poste postnl bpost posti postnord inpost
  yunexpress cainiao ems jd zto yto sto ctt seur mrw brt sda chronopost colissimo mondial relay lasership ontrac correos
  correios japan china canada australia deutsche poczta polska cttexpress ecommerce global

  der die das den dem des ein eine einem einen einer und am im zu zur zum von vom durch bei mit auf aus fur empfanger
  empfangers empfangerin kunde kunden kundin absender nachbar nachbarn nachbarin filiale paketshop packstation
  paketstation briefkasten ablageort empfang hausmeister zusteller fahrer bote zustellfahrzeug paketzentrum zentrum
  lager logistik dienstleister spediteur transportunternehmen zoll flughafen fluggesellschaft bevollmachtigten
  bevollmachtigter ersatzempfanger familienmitglied mitarbeiter firma vollmacht personlich anwesende anwesenden
  gewunschten wunschort sendung paket zielland region zielregion selbst

  le la les l un une du de d au aux par pour chez dans destinataire expediteur voisin voisine gardien gardienne accueil
  relais bureau transporteur livreur chauffeur facteur agence entrepot tri douane boite lettres aux personne mandataire
  famille membre colis meme

  el los las una unos del al para en con destinatario destinataria cliente remitente vecino vecina portero porteria
  conserje recepcion oficina transportista repartidor mensajero conductor punto recogida tienda aduana almacen centro
  agente empresa buzon familiar persona autorizada autorizado titular paquete envio agencia socio domicilio

  o os as um uma do da dos das ao aos na pelo pela com vizinho vizinha porteiro portaria recepcao transportadora
  entregador motorista ponto coleta loja alfandega armazem unidade objeto tratamento distribuicao caixa pessoa proprio
  propria fiscalizacao aduaneira

  il lo gli i uno dello della dei allo alla ai dal dalla per mittente vicino vicina portiere portineria ufficio postale
  corriere autista ritiro negozio dogana magazzino filiale delegato pacco

  het een aan bij voor met op geadresseerde ontvanger klant afzender buren buur buurman buurvrouw receptie brievenbus
  postkantoor bezorger vervoerder koerier pakketpunt servicepunt sorteercentrum magazijn douane

  odbiorca odbiorcy odbiorce nadawca klienta sasiad sasiada sasiadowi sasiadka kurier kuriera kurierowi placowka placowki
  punkt punktu paczkomat paczkomatu magazyn sortownia urzad celny recepcja recepcji osoba osobe upowazniona do w z na

  mottagaren mottagare modtager modtageren granne nabo ombud postombud prijemce soused alici komsu gonderici sube
  получатель получателю получателем получателя адресат адресату адресатом адресата лично отправитель курьер курьеру
  курьером почта почтой в на от с у соседу сосед

  المستلم المرسل العميل الجار شخصيا مندوب المندوب من قبل الى في
  प्राप्तकर्ता पड़ोसी ग्राहक स्वयं को के की का

  本人 他人 他人代收 家人 家属 亲属 同事 邻居 朋友 门卫 保安 物业 前台 收发室 传达室 驿站 菜鸟驿站 快递柜 丰巢 丰巢柜 智能柜 代收点
  自提点 自提柜 信箱 邮箱 单位 公司 学校 门口 家门口 收件人 客户 快递员 派件员 草签 图片 已签收 签收 妥投
  ご本人 本人様 ご家族 ご近所 宅配ボックス 郵便受け 受取人 お客様 営業所 配達員 管理人 受付
  본인 가족 이웃 경비실 무인택배함 고객 택배기사 문앞
`;

/** Ordinary words that are names as well. On their own they are taken for the word. */
const ALSO_NAMES = `
  will may mark april june august summer autumn winter day young long short small little black white brown green gray grey
  gold silver king bishop cook baker carter shepherd page park street church hill wood woods field forest lake bridge
  ford north south east west german french english irish scott holland israel jordan chad georgia india bill grant art
  faith hope grace joy rose iris dawn sky star sun rich poor wise good best noble price case love land stone rock ash
  ray van von der den ter ten del san santa saint early late time date free held hand ship port freight load
  klein gross lang kurz neu alt schwarz weiss braun weg berg stadt wolf vogel sommer winter montag freitag tag
  petit grand blanc noir roux bon marchand matin mercier nuit jour
  blanco rojo leon cruz paz flores rey reina sol luz mar dia ruiz casa campo
  silva costa rosa bianchi rossi ferrari monte villa corso
`;

const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
const everyday = new Set(words(EVERYDAY).map((word) => word.normalize("NFC")));
const alsoNames = new Set(words(ALSO_NAMES));

/** Whether a folded word says something of packages, and nothing of a person. */
export function isEveryday(folded: string): boolean {
  return everyday.has(folded) || /^\d*$/.test(folded);
}

/** Whether a folded word that is somebody's name may just as well be meant as a word. */
export function isAmbiguousName(folded: string): boolean {
  return everyday.has(folded) || alsoNames.has(folded);
}
