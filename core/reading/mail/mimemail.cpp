// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/mimemail.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/briefing/briefing.h"
#include "core/reading/mail/mailerror.h"
#include "core/reading/mail/mailformats.h"
#include "core/reading/mail/mailwords.h"
#include "core/reading/mail/tnef.h"

#include <gmime/gmime.h>
#include <iconv.h>

#include <algorithm>
#include <array>
#include <memory>

namespace entente {

namespace {

// Nobody sends as many; a parser of nested parts is slow long before.
constexpr std::size_t mostMultiparts = 500;
constexpr std::size_t mostParts = 2'000;
constexpr int mostDepth = 64;

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
struct Free
{
    void operator()(char *words) const { g_free(words); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;
using OwnedWords = std::unique_ptr<char, Free>;

std::string wordsOf(const char *words)
{
    return words == nullptr ? std::string() : simplified(mailWords(words, {}));
}

std::string folded(const char *words)
{
    return words == nullptr ? std::string() : text::caseFolded(words);
}

std::string bytesOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (content == nullptr)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(array->data), array->len};
}

/// A message that lies in another, as it would be alone.
std::string bytesOf(GMimeMessage *message)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(array->data), array->len};
}

std::string parameterOf(GMimeObject *object, const char *name)
{
    const char *value = g_mime_object_get_content_type_parameter(object, name);
    return value == nullptr ? std::string() : std::string(value);
}

std::string typeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (type == nullptr)
        return "text/plain";
    const OwnedWords name(g_mime_content_type_get_mime_type(type));
    return folded(name.get());
}

std::string endingOf(std::string_view type)
{
    if (type == "text/html")
        return ".html";
    if (type.starts_with("text/"))
        return ".txt";
    return type == "application/pdf" ? ".pdf" : "";
}

class MimeReader final
{
public:
    explicit MimeReader(Mail &mail) : m_mail(mail) {}

    /// Whether the part, or one below it, is a text of the mail.
    bool take(GMimeObject *object, int depth)
    {
        if (object == nullptr || depth > mostDepth || ++m_parts > mostParts)
            return false;
        if (GMIME_IS_MULTIPART(object))
            return takeMultipart(GMIME_MULTIPART(object), depth);
        if (GMIME_IS_MESSAGE_PART(object)) {
            takeMessage(GMIME_MESSAGE_PART(object));
            return false;
        }
        return GMIME_IS_PART(object) && takePart(GMIME_PART(object));
    }
    [[nodiscard]] bool hasTooMany() const { return m_parts > mostParts; }

private:
    bool takeMultipart(GMimeMultipart *parts, int depth)
    {
        const std::string type = typeOf(GMIME_OBJECT(parts));
        const int count = g_mime_multipart_get_count(parts);
        const auto at = [parts](int i) { return g_mime_multipart_get_part(parts, i); };
        if (type == "multipart/encrypted") {
            m_mail.isLocked = true;
            m_mail.notRead.emplace_back("encrypted text");
            return false;
        }
        if (type == "multipart/alternative")
            return takeAlternative(parts, depth);
        bool isText = false;
        if (type == "multipart/related") {
            const int root = rootOf(parts);
            for (int i = 0; i < count; ++i) {
                m_isRelated = i != root;
                isText = take(at(i), depth + 1) || isText;
            }
            m_isRelated = false;
            return isText;
        }
        for (int i = 0; i < count; ++i)
            isText = take(at(i), depth + 1) || isText;
        return isText;
    }

    /// The last is the richest (RFC 2046); what says nothing gives way to the one before.
    bool takeAlternative(GMimeMultipart *parts, int depth)
    {
        for (int i = g_mime_multipart_get_count(parts); i-- > 0;) {
            if (take(g_mime_multipart_get_part(parts, i), depth + 1))
                return true;
        }
        return false;
    }

    static int rootOf(GMimeMultipart *parts)
    {
        std::string start = parameterOf(GMIME_OBJECT(parts), "start");
        if (start.starts_with('<') && start.ends_with('>'))
            start = start.substr(1, start.size() - 2);
        for (int i = 0; !start.empty() && i < g_mime_multipart_get_count(parts); ++i) {
            const char *id = g_mime_object_get_content_id(g_mime_multipart_get_part(parts, i));
            if (id != nullptr && start == id)
                return i;
        }
        return 0;
    }

    void takeMessage(GMimeMessagePart *part)
    {
        GMimeMessage *message = g_mime_message_part_get_message(part);
        if (message == nullptr)
            return;
        std::string name = wordsOf(g_mime_message_get_subject(message));
        std::replace(name.begin(), name.end(), '/', '-');
        m_mail.files.push_back({(name.empty() ? "message" : name) + ".eml", bytesOf(message)});
    }

    bool takePart(GMimePart *part)
    {
        GMimeObject *object = GMIME_OBJECT(part);
        const std::string type = typeOf(object);
        const std::string disposition = folded(g_mime_object_get_disposition(object));
        const std::string name = wordsOf(g_mime_part_get_filename(part));
        const bool isText = type == "text/plain" || type == "text/html";
        if (isText && disposition != "attachment" && (name.empty() || disposition == "inline")
            && !m_isRelated)
            return takeText(part, type == "text/html");
        takeFile(part, type, name);
        return false;
    }

    bool takeText(GMimePart *part, bool isHtml)
    {
        GMimeObject *object = GMIME_OBJECT(part);
        std::string words = mailWords(bytesOf(part), parameterOf(object, "charset"));
        if (!isHtml && folded(parameterOf(object, "format").c_str()) == "flowed")
            words = unflowed(words, folded(parameterOf(object, "delsp").c_str()) == "yes");
        if (text::trimmed(words).empty())
            return false;
        m_mail.texts.push_back({std::move(words), isHtml});
        return true;
    }

    void takeFile(GMimePart *part, const std::string &type, const std::string &name)
    {
        const std::string foldedName = text::caseFolded(name);
        if (type == "application/ms-tnef" || foldedName == "winmail.dat") {
            if (!takeTnef(bytesOf(part), m_mail))
                m_mail.notRead.emplace_back("winmail.dat (damaged)");
            return;
        }
        const bool isEnvelope = type == "application/pkcs7-mime"
            || type == "application/x-pkcs7-mime";
        if (isEnvelope && parameterOf(GMIME_OBJECT(part), "smime-type") != "signed-data")
            m_mail.isLocked = true;
        // Pictures are looked at, and signatures are checked by who received them.
        const bool isNothingToRead = isEnvelope || type.starts_with("image/")
            || type.starts_with("audio/") || type.starts_with("video/")
            || type.ends_with("-signature") || type == "application/pgp-encrypted"
            || type == "text/calendar" || type == "text/vcard" || type == "text/x-vcard"
            || type.starts_with("message/") || type == "text/rfc822-headers" || type == "text/css"
            || (m_isRelated && name.empty());
        if (isNothingToRead) {
            m_mail.notRead.push_back(name.empty() ? type : name + " (" + type + ")");
            return;
        }
        m_mail.files.push_back(
            {name.empty() ? "attachment" + endingOf(type) : name, bytesOf(part)});
    }

    Mail &m_mail;
    std::size_t m_parts = 0;
    bool m_isRelated = false; ///< the part serves another, as a picture does
};

/// Names and addresses, as people write them.
std::string peopleOf(InternetAddressList *list)
{
    if (list == nullptr)
        return {};
    const OwnedWords words(internet_address_list_to_string(list, nullptr, FALSE));
    return wordsOf(words.get());
}

std::string authorOf(InternetAddressList *list)
{
    if (list == nullptr || internet_address_list_length(list) == 0)
        return {};
    InternetAddress *first = internet_address_list_get_address(list, 0);
    std::string name = wordsOf(internet_address_get_name(first));
    if (name.empty() && INTERNET_ADDRESS_IS_MAILBOX(first))
        name = wordsOf(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)));
    return name;
}

void takeDate(GMimeMessage *message, Mail &mail)
{
    GDateTime *given = g_mime_message_get_date(message);
    const char *header = g_mime_object_get_header(GMIME_OBJECT(message), "Date");
    if (given == nullptr) {
        mail.unreadDate = wordsOf(header);
        mail.date = Date::parseWritten(mail.unreadDate);
        if (mail.date)
            mail.unreadDate.clear();
        return;
    }
    const OwnedWords words(g_date_time_format(given, "%Y-%m-%dT%H:%M:%S%:z"));
    mail.sent = wordsOf(words.get());
    mail.date = Date::parse(mail.sent.substr(0, mail.sent.find('T')));
}

std::size_t multipartsIn(std::string_view bytes)
{
    std::size_t count = 0;
    for (std::size_t at = bytes.find("ultipart/"); at != std::string_view::npos;
         at = bytes.find("ultipart/", at + 1))
        ++count;
    return count;
}

/// What mail still comes in. The C library keeps a module of each once it was asked for it.
constexpr std::array charsets{
    "ISO-2022-JP",  "SHIFT_JIS",    "EUC-JP",       "GB18030",      "GBK",          "BIG5",
    "EUC-KR",       "ISO-2022-KR",  "KOI8-R",       "KOI8-U",       "WINDOWS-1250", "WINDOWS-1251",
    "WINDOWS-1252", "WINDOWS-1253", "WINDOWS-1254", "WINDOWS-1255", "WINDOWS-1256", "WINDOWS-1257",
    "WINDOWS-1258", "WINDOWS-874",  "ISO-8859-2",   "ISO-8859-3",   "ISO-8859-4",   "ISO-8859-5",
    "ISO-8859-6",   "ISO-8859-7",   "ISO-8859-8",   "ISO-8859-9",   "ISO-8859-10",  "ISO-8859-13",
    "ISO-8859-14",  "ISO-8859-15",  "ISO-8859-16",  "UTF-7",        "UTF-16",       "MACINTOSH",
    "ISO-8859-1"};

void startMime()
{
    static const bool isReady = [] {
        g_mime_init();
        return true;
    }();
    static_cast<void>(isReady);
}

} // namespace

void prepareMail()
{
    startMime();
    for (const char *charset : charsets) // not closed: a module is let go with its last user
        static_cast<void>(iconv_open("UTF-8", charset));
}

Result<Mail> mimeMail(std::string_view bytes, const std::string &file)
{
    startMime();
    if (multipartsIn(bytes) > mostMultiparts)
        return Error{MailError::TooManyParts, file, 0, std::to_string(mostMultiparts)};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return Error{MailError::Damaged, file, 0, "no headers"};
    Mail mail;
    mail.title = wordsOf(g_mime_message_get_subject(message.get()));
    mail.from = peopleOf(g_mime_message_get_from(message.get()));
    mail.author = authorOf(g_mime_message_get_from(message.get()));
    mail.to = peopleOf(g_mime_message_get_to(message.get()));
    mail.copies = peopleOf(g_mime_message_get_cc(message.get()));
    mail.language = wordsOf(
        g_mime_object_get_header(GMIME_OBJECT(message.get()), "Content-Language"));
    mail.language = mail.language.substr(0, mail.language.find_first_of(", "));
    takeDate(message.get(), mail);
    MimeReader reader(mail);
    reader.take(g_mime_message_get_mime_part(message.get()), 0);
    if (reader.hasTooMany())
        return Error{MailError::TooManyParts, file, 0, std::to_string(mostParts)};
    return mail;
}

} // namespace entente
