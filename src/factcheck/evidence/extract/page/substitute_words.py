"""The words of pages that stand in the place of a document, in the languages in which they were seen.

Headings are matched whole, sentences wherever they stand; both whatever their letter case.
"""

from __future__ import annotations

import re
from typing import Final


def _join_patterns(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


ERROR_HEADINGS: Final = _join_patterns(
    r"(?:http |error |erreur |fehler |błąd |chyba |ошибка |помилка |fel |fejl |virhe )*(?:status |code )*(?:404|410)[.!]*",
    r"(?:http |error |erreur |fehler )*(?:status |code )*(?:40[034]|410|50[0234])[\s:.,!–-]+(?:the |this |your )?"
    r"(?:error|page|file|url|not found|forbidden|bad|gone|internal|server|service|gateway|request)\b.{0,40}",
    r".{0,12}?(?:page|file|article|url|document|content|address|story) (?:was |is |could |can ?|has )?"
    r"(?:not |no longer |been )+(?:be )?(?:found|available|removed|deleted|exist\w*)(?: on this server)?[.!]*",
    r"the requested (?:url|page|resource)(?: \S{1,60})? was not found.{0,20}",
    r"(?:object |resource )?not found[.!]*|gone|page unavailable|nothing (?:was )?found(?: here)?[.!]*",
    r".{0,12}?(?:the |this )?(?:page|article|content|link) (?:doesn['’]t|does not) exist(?: any ?more)?[.!]*",
    r".{0,12}?(?:the |this )?(?:page|article|content|story) is(?:n['’]t| not|n['’]t currently) available[.!]*",
    r"(?:the |this )?page (?:you(?:['’]re| are)? )(?:looking for|requested) .{0,60}",
    r"we (?:can['’]t|cannot|couldn['’]t|could not) find (?:that|this|the) page.{0,30}",
    r"oops[!.,…]* .{0,40}|something went wrong[.!]*",
    r"(?:internal )?server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out",
    r"(?:site |down )?(?:under |for )?(?:scheduled )?maintenance|wartungsarbeiten|wartungsmodus",
    r"(?:die |diese )?seite (?:wurde |konnte )?nicht (?:gefunden(?: werden)?|verfügbar)[.!]*",
    r"(?:die |diese )?(?:von ihnen )?(?:gesuchte |angeforderte )?seite existiert nicht(?: mehr)?[.!]*",
    r"(?:la |cette )?page (?:est )?(?:introuvable|non trouvée)|(?:la |cette )?page (?:demandée |recherchée )?n['’]existe (?:pas|plus)[.!]*",
    r"(?:la )?página (?:no encontrada|no existe|que (?:busca|buscas) no .{0,20})[.!]*|no se (?:encontró|ha encontrado) la página.{0,20}",
    r"(?:la )?pagina (?:non (?:è stata )?trovata|non (?:esiste|disponibile)|inesistente)[.!]*",
    r"(?:a )?página não (?:foi )?(?:encontrada|existe)[.!]*|pagina (?:niet gevonden|bestaat niet(?: meer)?)[.!]*",
    r"sidan (?:kunde inte hittas|hittades inte|finns inte)[.!]*|siden (?:blev |ble )?ikke (?:fundet|funnet)[.!]*"
    r"|siden findes ikke[.!]*|sivua ei (?:löydy|löytynyt)[.!]*",
    r"(?:nie znaleziono (?:takiej )?strony|strona nie (?:została znaleziona|istnieje))[.!]*",
    r"(?:tato )?str[aá]nka (?:nebyla |nebola )?(?:nenalezena|nalezena|nájdená|neexistuje)[.!]*",
    r"(?:a keresett )?oldal nem található[.!]*|pagina nu a fost găsită[.!]*|stranica nije pronađena[.!]*",
    r"(?:запрашиваемая )?страница (?:не (?:найдена|существует)|удалена)[.!]*|сторінк[уа] не (?:знайдено|існує)[.!]*"
    r"|страницата не (?:е намерена|беше намерена|съществува)[.!]*|страница није пронађена[.!]*",
    r"η σελίδα δεν (?:βρέθηκε|υπάρχει)[.!]*|sayfa bulunamadı[.!]*|(?:aradığınız )?sayfa (?:bulunamadı|mevcut değil)[.!]*",
    r"(?:您访问的|您要找的|抱歉，?)?(?:找不到(?:该|此)?页面|(?:页面|網頁|頁面)(?:不存在|未找到|找不到)|找不到(?:頁面|網頁))[。！]?",
    r"(?:お探しの)?ページ[がは](?:見つかりません(?:でした)?|存在しません)[。！]?",
    r"(?:요청하신 )?페이지를 찾을 수 없습니다[.!]?|존재하지 않는 페이지(?:입니다)?[.!]?",
    r"(?:ה?)(?:דף|עמוד) לא נמצא[.!]?|(?:عذراً?،? ?)?الصفحة (?:غير موجودة|المطلوبة غير موجودة)[.!]?|صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد[.!]?",
    r"(?:không tìm thấy trang|trang không (?:tồn tại|tìm thấy)).{0,20}|halaman tidak ditemukan[.!]*",
    r"(?:पृष्ठ|पेज) नहीं मिला[।.!]?|ไม่พบหน้า(?:ที่(?:ต้องการ|คุณต้องการ|ค้นหา)|นี้|เว็บ)?[.!]?",
    r"გვერდი ვერ მოიძებნა[.!]?|էջը (?:չի գտնվել|գոյություն չունի)[։.!]?",
)

ROBOT_HEADINGS: Final = _join_patterns(
    r"just a moment[.…]*|one moment[,.…]*(?: please)?[.…]*|please wait[.…]*",
    r"attention required!?(?: \| cloudflare)?|ddos protection.{0,30}",
    r"(?:performing |running |completing )?(?:a )?security (?:check|verification)(?: in progress)?[.…]*",
    r"(?:please |let['’]s |press & hold to |press and hold to )?(?:verify|verifying|confirm|prove) (?:that )?you(?:['’]re| are) "
    r"(?:a |not a )?(?:human|robot|bot)(?: \(and not a bot\))?[.!…]*",
    r"are you (?:a robot|human)\??|(?:human|bot|browser) (?:verification|check)",
    r"checking (?:if the site connection is secure|your browser.{0,40})|pardon our interruption[.…]*",
    r"access (?:to this (?:page|site) (?:has been |is |was )?)?denied[.!]*|(?:403 )?forbidden",
    r"you have been blocked|sorry, you have been blocked|(?:your )?request (?:has been |was )?blocked[.!]*",
    r"(?:error: )?the request could not be satisfied[.!]*|(?:error )?(?:429[\s:–-]*)?too many requests[.!]*|(?:error )?429",
    r"robot check|(?:[\w-]+ ){0,3}captcha|unusual traffic.{0,60}",
    r"un momento[.…]*|un instant[.…]*|(?:nur )?einen moment.{0,10}|bitte warten[.…]*|veuillez patienter[.…]*"
    r"|een (?:ogenblik|moment)(?: geduld)?[.…]*|un attimo[.…]*|um momento[.…]*|chwileczkę[.…]*|proszę czekać[.…]*"
    r"|okamžik[.…]*|один момент[.…]*|(?:пожалуйста, )?подождите[.…]*|(?:будь ласка, )?зачекайте[.…]*|bir dakika(?: lütfen)?[.…]*"
    r"|lütfen bekleyin[.…]*|请稍[候等][.…]*|請稍候[.…]*|しばらくお待ちください[.…。]*|잠시만 (?:기다려 ?주세요|기다리십시오)[.…]*"
    r"|لحظة من فضلك[.…]*|רק רגע[.…]*|vui lòng chờ[.…]*|कृपया प्रतीक्षा करें[.…]*|โปรดรอสักครู่[.…]*",
    r"(?:der )?zugriff (?:wurde )?verweigert[.!]*|accès (?:refusé|interdit)[.!]*|acceso (?:denegado|prohibido)[.!]*"
    r"|accesso negato[.!]*|acesso negado[.!]*|toegang geweigerd[.!]*|odmowa dostępu[.!]*|(?:dostęp|brak) (?:zabroniony|dostępu)[.!]*"
    r"|přístup (?:odepřen|zamítnut)[.!]*|доступ (?:запрещ[её]н|ограничен|заборонено|закрыт)[.!]*|достъпът е отказан[.!]*"
    r"|erişim (?:engellendi|reddedildi)[.!]*|访问(?:被拒绝|受限)[。！]?|アクセスが(?:拒否|制限)されました[。]?"
    r"|접근이 (?:거부|차단)되었습니다[.]?|access verweigert[.!]*|تم رفض الوصول[.]?|הגישה נדחתה[.]?",
)

LOGIN_HEADINGS: Final = _join_patterns(
    r"(?:please )?(?:log|sign)[ -]?(?:in|on)(?: (?:to|with|or) .{0,40})?|login(?: page)?|member login",
    r"you (?:must|need to|have to) (?:be )?(?:log(?:ged)?|sign(?:ed)?)[ -]?in\b.{0,40}",
    r"(?:log|sign)[ -]?in required|anmelden|anmeldung|einloggen|(?:se )?connect(?:er|ez-vous)|connexion",
    r"iniciar sesión|inicia sesión|accedi|entrar|inloggen|authentication required",
    r"zaloguj się|logowanie|přihlášení|přihlásit se|prihlásenie|bejelentkezés|autentificare|prijava|пријава",
    r"вход|войти|авторизация|увійти|вхід|giriş(?: yap)?|oturum aç|logga in|log ind|logg inn|kirjaudu(?: sisään)?",
    r"ログイン|サインイン|登录|登錄|登入|请登录|로그인|تسجيل الدخول|ورود|התחברות|כניסה|đăng nhập|masuk|लॉग ?इन(?: करें)?"
    r"|เข้าสู่ระบบ|σύνδεση|შესვლა|մուտք",
)

ROBOT_WORDS: Final = (
    r"enable javascript and cookies to continue",
    r"(?:please )?(?:enable|turn on) cookies",
    r"completing the captcha|complete (?:a|the) (?:captcha|security check)|solve (?:this|the) captcha",
    r"ray id:? ?\w",
    r"checking (?:if the site connection is secure|your browser before)",
    r"verify(?:ing)? (?:that )?you are (?:a )?human|you are (?:a )?human and not a (?:ro)?bot",
    r"needs to review the security of your connection|(?:uses|using) a security service to protect",
    r"made us think (?:that )?you (?:were|are|might be) a (?:ro)?bot",
    r"unusual (?:traffic|activity) from your",
    r"(?:performance|security) (?:and|&) (?:performance|security) by",
    r"automated (?:access|requests?|queries)",
    r"you (?:have been|were) blocked|blocked (?:because|by)|generated by cloudfront",
    r"your (?:ip|ip address) (?:is|was|has been)",
)
"""Two of these are enough."""

_SUBSCRIBERS: Final = (
    r"abonnent\w*|abonné\w*|abonad\w+|abbonat\w+|suscriptor\w+|assinantes|abonnee\w*|prenumerant\w*|prenumerator\w*|subskrybent\w*"
    r"|předplatitel\w*|predplatiteľ\w*|előfizető\w*|abonați\w*|pretplatni\w+|подписчик\w*|передплатник\w*|абонат\w*|претплатни\w+"
    r"|συνδρομητ\w+|abone\w*|tilaaj\w+"
)
_ONLY: Final = (
    r"nur|exklusiv|vorbehalten|réservée?s?|exclusiv\w+|exclusivo|reservad[oa]s?|riservat[oi]|solo|só|alleen|exclusief|tylko|wyłącznie"
    r"|pouze|jen|len|csak|doar|samo|только|исключительно|лише|тільки|само|μόνο|özel|yalnızca|endast|kun|vain"
)

ERROR_WORDS: Final = (
    r"the page (?:that )?you(?:['’]re| are|['’]ve| have)? (?:requested|looking for|trying to reach|tried to (?:open|reach)) "
    r"(?:could not|couldn['’]t|cannot|can['’]t|might have|may have|does not|doesn['’]t|is no longer|has been|was not)",
    r"(?:requested )?(?:url|page) .{0,60}?was not found on this server",
)
"""One of these is enough where there is next to nothing else."""

_FOR: Final = (
    r"für|an|aux|à|pour|nos|para|a|agli|ai|per|dla|pro|pre|för|for|voor|aan|για|для|за|pentru|za"
)

WALL_WORDS: Final = (
    r"subscribe (?:now )?to (?:continue|keep|read)|to (?:continue|keep) reading|continue reading with a",
    r"to read the (?:full|rest|whole) .{0,20}?,? (?:please )?(?:subscribe|log in|sign (?:in|up)|register)",
    r"(?:want|would you like) to (?:read|keep) (?:more|reading)\b.{0,10}subscribe",
    r"(?:this|the full) (?:article|story|content) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for) "
    r"(?:our )?(?:\w+ )?(?:subscribers|members)",
    r"create (?:a|your) free account to|register (?:for free )?to (?:continue|read|unlock)",
    r"you(?:['’]ve| have) (?:reached|read|used) (?:up )?(?:your|all).{0,30}(?:limit|free|articles)",
    r"you have (?:0|no|zero) (?:more )?free (?:articles|stories)",
    r"unlock (?:this|the) (?:article|story)",
    r"before you continue to|bevor sie fortfahren|avant de continuer|antes de continuar|prima di continuare",
    r"accept (?:all )?cookies to (?:continue|proceed)",
    r"abonnez-vous pour lire|jetzt (?:weiterlesen|abonnieren)|diesen artikel lesen sie mit|weiterlesen mit \w+ ?(?:plus|\+)",
    r"il vous reste \d+ ?% de cet article|suscríbete para (?:leer|seguir)|abbonati per (?:leggere|continuare)",
    rf"\b(?:{_ONLY}) (?:{_FOR}) (?:\w+ )?(?:{_SUBSCRIBERS})|\b(?:{_ONLY}) (?:подписчикам|передплатникам|předplatitelům)",
    r"有料会員(?:限定|のみ)|会員限定(?:記事|の記事)|この記事は会員|仅限(?:订阅|付费)(?:用户|会员|者)|订阅后(?:继续)?阅读|구독자 (?:전용|만)",
    r"للمشتركين فقط|למנויים בלבד|केवल (?:ग्राहकों|सदस्यों) के लिए|dành (?:riêng )?cho (?:người đăng ký|hội viên)|เฉพาะสมาชิก",
    r"(?:disable|turn off) your ad ?-?blocker|confirm (?:that )?you are (?:over|at least) \d+",
)
"""One of these is enough beside little text."""

WALL_HINTS: Final = (
    r"already (?:a )?(?:subscribe[dr]|member)|already have an account",
    r"subscribers? only|start your (?:free )?trial|subscribe (?:today|now)",
    r"(?:we|our partners) value your privacy|your privacy (?:matters|is important)|our \d+ partners",
    r"consent to (?:the use of )?cookies",
    r"(?:we use|this (?:web)?site uses) cookies|wir (?:verwenden|nutzen) (?:\w+ )?cookies|nous utilisons des cookies"
    r"|(?:utilizamos|usamos) cookies|(?:usiamo|utilizziamo) (?:i )?cookie|wij gebruiken cookies|używamy (?:plików )?cookie"
    r"|používáme (?:soubory )?cookies|мы используем (?:файлы )?(?:cookie|куки)|çerezler(?:i)? kullan|cookieを使用|使用\s?cookie",
    r"accept(?: all)?(?: cookies)?\b|reject all|alle(?:s)? (?:cookies )?(?:akzeptieren|ablehnen|accepteren)|tout (?:accepter|refuser)"
    r"|continuer sans accepter|aceptar tod[ao]s|rechazar tod[ao]s|accetta tutt[io]|rifiuta tutt[io]|aceitar tudo"
    r"|zaakceptuj wszystk\w+|přijmout vše|принять все|tümünü kabul et|すべて(?:受け入れる|同意)|全部接受|接受所有",
)
"""What stands on many pages with a document too; two are enough where there is next to nothing else."""

SHELL_WORDS: Final = _join_patterns(
    r"(?:enable|requires?|need|turn on|activ\w+) (?:\w+ ){0,3}javascript|turn javascript on",
    r"javascript (?:is |must be )?(?:\w+ )?(?:disabled|required|enabled|not available|aktivieren|deaktiviert|activé)",
    r"(?:aktivieren sie|habilit\w+|abilit\w+|attiva\w*|włącz\w*|zapn\w+|povol\w+|включите|увімкніть|schakel) (?:\w+ ){0,3}javascript",
    r"javascript\s?(?:を有効|을 (?:활성화|사용)|etkinleştir)|(?:启用|開啟|开启|啟用)\s?javascript|تفعيل javascript|הפעל.{0,6} javascript",
)

WAITING: Final = _join_patterns(
    r"(?:loading|wird geladen|chargement|cargando|caricamento|загрузка)(?: \w+)?[ .…]*"
)
"""All that an empty page says while its scripts run."""
