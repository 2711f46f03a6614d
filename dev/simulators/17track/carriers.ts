/** A carrier as 17TRACK's published list names it. */
export interface KnownCarrier {
  key: number;
  name: string;
  country: string | null;
  homepage: string | null;
}

const rows: readonly [key: number, name: string, country: string | null, homepage: string | null][] = [
  [100002, "UPS", "US", "https://www.ups.com/"],
  [100398, "UPS Mail Innovations", "US", "https://www.upsmailinnovations.com/"],
  [100003, "FedEx", "US", "https://www.fedex.com/"],
  [100001, "DHL Express", "DE", "https://mydhl.express.dhl/"],
  [7047, "DHL eCommerce US", "DE", "https://www.dhl.com/us-en/home/tracking/tracking-ecommerce.html"],
  [7048, "DHL eCommerce Asia", "DE", "https://ecommerceportal.dhl.com/"],
  [100766, "DHL Global Forwarding", "DE", "https://www.dhl.com/us-en/home/global-forwarding.html"],
  [100004, "TNT", "NL", "https://www.tnt.com/"],
  [100006, "Aramex", "SA", "https://www.aramex.com/"],
  [100029, "Asendia", "FR", "http://www.asendia.com/"],
  [100021, "Landmark Global", "BE", "https://landmarkglobal.com/"],
  [21051, "USPS", "US", "https://www.usps.com/"],
  [100049, "OnTrac", "US", "https://www.ontrac.com/"],
  [100052, "LaserShip", "US", "https://www.lasership.com/"],
  [100308, "Amazon Shipping + Amazon MCF", "US", "https://www.amazon.com/"],
  [3041, "Canada Post", "CA", "https://www.canadapost.ca/"],
  [100042, "Purolator", "CA", "https://www.purolator.com/"],
  [11031, "Royal Mail", "GB", "https://www.royalmail.com/"],
  [11033, "Parcelforce", "GB", "https://www.parcelforce.com/"],
  [100010, "DPD (UK)", "GB", "https://www.dpd.co.uk/"],
  [100709, "DPD Local", "GB", "https://www.dpdlocal.co.uk/"],
  [100331, "EVRi", "GB", "https://www.evri.com/"],
  [100017, "Yodel", "GB", "https://www.yodel.co.uk/"],
  [100152, "DHL Parcel (UK)", "GB", "https://www.dhl.com/gb-en/ecommerce/uk.html"],
  [100462, "InPost (UK)", "GB", "https://inpost.co.uk/"],
  [100309, "Amazon Shipping (UK)", "GB", "https://ship.amazon.co.uk/requestinfo/"],
  [9051, "An Post", "IE", "https://www.anpost.com/"],
  [7041, "DHL Paket", "DE", "https://www.dhl.de/en/privatkunden/pakete-empfangen/verfolgen.html"],
  [7044, "Deutsche Post Mail", "DE", "http://www.deutschepost.de/"],
  [100007, "DPD (DE)", "DE", "https://www.dpd.com/"],
  [100005, "GLS", "GB", "https://gls-group.eu/EU/en/home"],
  [101070, "GLS (DE)", "DE", "https://www.gls-pakete.de/"],
  [100018, "Hermes", "DE", "https://www.hermesworld.com/"],
  [100031, "Hermes (DE)", "DE", "https://www.myhermes.de/"],
  [1161, "Austrian Post", "AT", "http://www.post.at/"],
  [19251, "Swiss Post", "CH", "https://www.post.ch/"],
  [6051, "La Poste (Colissimo)", "FR", "http://www.laposte.fr/"],
  [100273, "Chronopost", "FR", "http://www.chronopost.fr/"],
  [100304, "Mondial Relay", "FR", "https://www.mondialrelay.fr/"],
  [100072, "DPD (FR)", "FR", "https://www.dpd.com/fr/fr/"],
  [19181, "Correos Spain", "ES", "https://www.correos.es/"],
  [100048, "Correos Express", "ES", "https://www.correosexpress.com/"],
  [100438, "Seur", "ES", "https://www.seur.com/"],
  [100175, "MRW", "ES", "https://www.mrw.es/"],
  [100392, "DHL Parcel (ES)", "ES", "https://www.dhl.com/es-en/parcel/home.html"],
  [100594, "InPost (ES)", "ES", "https://www.inpost.es/"],
  [16101, "CTT", "PT", "http://www.ctt.pt/"],
  [9071, "Poste Italiane", "IT", "http://www.poste.it/"],
  [100026, "BRT Bartolini(DPD)", "IT", "http://www.brt.it/"],
  [100024, "GLS (IT)", "IT", "https://www.gls-italy.com/"],
  [100469, "InPost (IT)", "IT", "https://inpost.it/"],
  [14041, "PostNL", "NL", "https://www.postnl.nl/"],
  [100047, "DHL Parcel (NL)", "NL", "https://www.dhlparcel.nl/"],
  [2061, "Bpost", "BE", "https://track.bpost.cloud/"],
  [4011, "PostNord Danmark", "DK", "https://www.postnord.dk/"],
  [19241, "PostNord Sweden", "SE", "http://www.postnord.se/"],
  [6041, "Posti", "FI", "http://www.posti.fi/"],
  [5041, "Omniva", "EE", "https://www.omniva.ee/"],
  [100043, "InPost (PL)", "PL", "https://inpost.pl/"],
  [100111, "DPD (PL)", "PL", "https://www.dpd.com.pl/"],
  [100226, "DHL Parcel (PL)", "PL", "http://www.dhl.com.pl/"],
  [3221, "Czech Post", "CZ", "http://www.ceskaposta.cz/"],
  [100035, "Nova Poshta", "UA", "http://novaposhta.ua/"],
  [21021, "Ukrposhta", "UA", "http://ukrposhta.ua/"],
  [18031, "Russian Post", "RU", "https://pochta.ru/"],
  [20111, "PTT", "TR", "http://www.ptt.gov.tr/"],
  [9061, "Israel Post", "IL", "http://www.israelpost.co.il/"],
  [3011, "China Post", "CN", "https://yjcx.ems.com.cn/"],
  [3013, "China EMS", "CN", "https://www.11183.com.cn/"],
  [190012, "YANWEN", "CN", "https://www.yw56.com.cn/"],
  [190094, "4PX", "CN", "https://www.4px.com/"],
  [190271, "Cainiao", "CN", "https://track.cainiao.com/orderTrack"],
  [100012, "SF Express", "CN", "https://intl.sf-express.com/"],
  [190766, "SF Express(CN)", "CN", "https://www.sf-express.com/"],
  [190008, "YunExpress", "CN", "https://www.yunexpress.com/"],
  [190072, "SUNYOU", "CN", "http://www.sypost.com/"],
  [190165, "Wishpost", "CN", "https://www.wishpost.cn/"],
  [190442, "J&T Express (CN)", "CN", "http://www.jtexpress.com.cn/"],
  [8011, "HongKong Post", "HK", "http://www.hongkongpost.hk/"],
  [10021, "Japan Post", "JP", "https://www.japanpost.jp/"],
  [100062, "Yamato (ヤマト運輸)", "JP", "http://www.kuronekoyamato.co.jp/"],
  [100040, "Sagawa (佐川急便)", "JP", "http://www.sagawa-exp.co.jp/"],
  [19131, "Singapore Post", "SG", "http://www.singpost.com/"],
  [100124, "Ninjavan (SG)", "SG", "https://www.ninjavan.co/en-sg"],
  [13051, "Pos Malaysia", "MY", "http://www.pos.com.my/"],
  [100079, "J&T Express (MY)", "MY", "https://jtexpress.my/"],
  [100074, "J&T Express (ID)", "ID", "https://www.jet.co.id/"],
  [20041, "Thailand Post", "TH", "https://www.thailandpost.co.th/"],
  [1151, "Australia Post", "AU", "http://auspost.com.au/"],
  [100335, "StarTrack", "AU", "http://startrack.com.au/"],
  [100123, "Sendle", "AU", "https://www.sendle.com/"],
  [14061, "NZ Post (New Zealand Post)", "NZ", "http://www.nzpost.co.nz/"],
  [9021, "India Post", "IN", "https://app.indiapost.gov.in/"],
  [100060, "Delhivery", "IN", "https://www.delhivery.com/"],
  [100662, "Shiprocket", "IN", "https://www.shiprocket.in/"],
  [100055, "Blue Dart Express", "IN", "https://bluedart.com/"],
  [100069, "DTDC", "IN", "https://www.dtdc.com/"],
  [100099, "Ecom Express", "IN", "https://ecomexpress.in/"],
  [100101, "Xpressbees", "IN", "http://www.xpressbees.com/"],
  [100056, "Ekart", "IN", "https://ekartlogistics.com/"],
  [100102, "Shadowfax", "IN", "https://shadowfax.in/"],
  [100717, "Gati", "IN", "https://www.gati.com/"],
  [100180, "Trackon", "IN", "https://trackon.in/"],
  [100279, "The Professional Couriers", "IN", "https://www.tpcglobe.com/"],
  [100508, "Pickrr", "IN", "https://www.pickrr.com/"],
  [100460, "Nimbus Post", "IN", "https://nimbuspost.com/"],
  [100683, "Safexpress", "IN", "http://www.safexpress.com/"],
  [100417, "Amazon Shipping (IN)", "IN", "https://track.amazon.in/"],
  [100034, "SMSA Express (سمسا)", "SA", "https://www.smsaexpress.com/"],
  [100089, "Naqel", "SA", "https://www.naqelexpress.com/"],
  [5031, "Emirates Post", "AE", "https://emiratespost.ae/"],
  [19071, "Saudi Post", "SA", "https://splonline.com.sa/ar/"],
  [2151, "Correios Brazil", "BR", "http://www.correios.com.br/"],
  [3201, "Correos de Cuba", "CU", "http://www.correos.cu/"],
  [3211, "Cyprus Post", "CY", "https://www.cypruspost.post/"],
];

const BY_KEY: ReadonlyMap<number, KnownCarrier> = new Map(
  rows.map(([key, name, country, homepage]) => [key, { key, name, country, homepage }]),
);

/** The carrier of a code; undefined for one this simulator does not know. */
export function knownCarrier(key: number): KnownCarrier | undefined {
  return BY_KEY.get(key);
}

/** Carrier names even for codes that a test added by hand. */
export function carrierOrUnnamed(key: number): KnownCarrier {
  return BY_KEY.get(key) ?? { key, name: `Carrier ${key}`, country: null, homepage: null };
}

/** Postal services are numbered by country (a small number and a final 1 to 9); couriers start at 100000. */
export function isPostal(key: number): boolean {
  return key > 0 && key < 30_000;
}
