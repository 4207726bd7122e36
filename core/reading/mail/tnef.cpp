// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/tnef.h"

#include "core/base/utf8.h"
#include "core/briefing/briefing.h"
#include "core/reading/mail/mailwords.h"

#include <algorithm>
#include <optional>

namespace entente {

namespace {

constexpr std::size_t mostFiles = 2'000;

// Attributes, MS-OXTNEF 2.1.3.2; the upper half is the type.
constexpr std::uint32_t bodyAttribute = 0x0002'800C;
constexpr std::uint32_t attachTitle = 0x0001'8010;
constexpr std::uint32_t attachData = 0x0006'800F;
constexpr std::uint32_t attachBegins = 0x0006'9002;
constexpr std::uint32_t messageProperties = 0x0006'9003;
constexpr std::uint32_t attachProperties = 0x0006'9005;

// Properties, MS-OXPROPS.
constexpr std::uint16_t bodyProperty = 0x1000;
constexpr std::uint16_t htmlProperty = 0x1013;
constexpr std::uint16_t longFileName = 0x3707;

/// Goes through bytes, little end first; none are left once one was missing.
class Bytes final
{
public:
    explicit Bytes(std::string_view bytes) : m_left(bytes) {}

    [[nodiscard]] bool isEmpty() const { return m_left.empty(); }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    std::string_view take(std::size_t count)
    {
        if (count > m_left.size()) {
            m_isBroken = true;
            m_left = {};
            return {};
        }
        const std::string_view taken = m_left.substr(0, count);
        m_left.remove_prefix(count);
        return taken;
    }
    std::uint32_t number(std::size_t count)
    {
        std::uint32_t value = 0;
        std::uint32_t shift = 0;
        for (const char c : take(count)) {
            value |= std::uint32_t{static_cast<unsigned char>(c)} << shift;
            shift += 8;
        }
        return value;
    }
    /// Bytes that are filled up to four.
    std::string_view takePadded(std::size_t count)
    {
        const std::string_view taken = take(count);
        take(std::min(m_left.size(), (4 - count % 4) % 4));
        return taken;
    }

private:
    std::string_view m_left;
    bool m_isBroken = false;
};

struct Property
{
    std::uint16_t id = 0;
    bool isUnicode = false;
    std::string_view value; ///< of several the first
};

std::size_t fixedSize(std::uint32_t type)
{
    constexpr std::uint32_t guid = 0x48;
    switch (type) {
    case 0x05:
    case 0x06:
    case 0x07:
    case 0x14:
    case 0x40:
        return 8;
    case guid:
        return 16;
    default:
        return 4;
    }
}

/// The next property of a list; nothing where the list is broken.
std::optional<Property> nextProperty(Bytes &bytes)
{
    constexpr std::uint32_t multiple = 0x1000;
    constexpr std::uint32_t unicode = 0x1F;
    const std::uint32_t type = bytes.number(2);
    Property property;
    property.id = static_cast<std::uint16_t>(bytes.number(2));
    property.isUnicode = (type & ~multiple) == unicode;
    if (property.id >= 0x8000) { // named: a GUID, and a number or a name
        bytes.take(16);
        const bool hasName = bytes.number(4) == 1;
        const std::uint32_t count = bytes.number(4);
        if (hasName)
            bytes.takePadded(count);
    }
    const bool varies = property.isUnicode || (type & ~multiple) == 0x1E
        || (type & ~multiple) == 0x102 || (type & ~multiple) == 0x0D;
    const std::uint32_t count = varies || (type & multiple) != 0 ? bytes.number(4) : 1;
    for (std::uint32_t i = 0; i < count && !bytes.isBroken(); ++i) {
        const std::string_view value = varies ? bytes.takePadded(bytes.number(4))
                                              : bytes.take(fixedSize(type & ~multiple));
        if (i == 0)
            property.value = value;
    }
    if (bytes.isBroken())
        return std::nullopt;
    return property;
}

std::string wordsOf(const Property &property)
{
    std::string words;
    if (property.isUnicode)
        words = text::fromUtf16(property.value, false).value_or(std::string());
    else
        words = mailWords(std::string(property.value), {});
    return words.substr(0, words.find('\0'));
}

std::string wordsOf(std::string_view value)
{
    return mailWords(std::string(value.substr(0, value.find('\0'))), {});
}

class TnefReader final
{
public:
    explicit TnefReader(Mail &mail) : m_mail(mail) {}

    bool read(std::string_view given)
    {
        constexpr std::uint32_t signature = 0x223E'9F78;
        Bytes bytes(given);
        if (bytes.number(4) != signature)
            return false;
        bytes.take(2); // a key that nobody uses
        while (!bytes.isEmpty() && m_mail.files.size() < mostFiles) {
            bytes.take(1); // of the message or of an attachment: the attribute says it, too
            const std::uint32_t attribute = bytes.number(4);
            const std::string_view value = bytes.take(bytes.number(4));
            bytes.take(2); // a checksum
            if (bytes.isBroken())
                break;
            take(attribute, value);
        }
        finish();
        return !bytes.isBroken();
    }

private:
    void take(std::uint32_t attribute, std::string_view value)
    {
        switch (attribute) {
        case bodyAttribute:
            m_plain = wordsOf(value);
            break;
        case attachBegins:
            m_mail.files.push_back({"attachment", {}});
            m_hasFile = true;
            break;
        case attachTitle:
            if (m_hasFile)
                m_mail.files.back().name = simplified(wordsOf(value));
            break;
        case attachData:
            if (m_hasFile)
                m_mail.files.back().bytes = value;
            break;
        case messageProperties:
        case attachProperties:
            takeProperties(value, attribute == attachProperties);
            break;
        default:
            break;
        }
    }

    void takeProperties(std::string_view value, bool isOfFile)
    {
        Bytes bytes(value);
        for (std::uint32_t left = bytes.number(4); left > 0 && !bytes.isEmpty(); --left) {
            const std::optional<Property> property = nextProperty(bytes);
            if (!property)
                return;
            if (isOfFile && m_hasFile && property->id == longFileName)
                m_mail.files.back().name = simplified(wordsOf(*property));
            else if (!isOfFile && property->id == bodyProperty)
                m_plain = wordsOf(*property);
            else if (!isOfFile && property->id == htmlProperty)
                m_html = wordsOf(*property);
        }
    }

    void finish()
    {
        std::erase_if(m_mail.files, [](const MailFile &file) { return file.bytes.empty(); });
        if (!m_mail.texts.empty() || (m_html.empty() && m_plain.empty()))
            return;
        const bool isHtml = !m_html.empty();
        m_mail.texts.push_back({isHtml ? std::move(m_html) : std::move(m_plain), isHtml});
    }

    Mail &m_mail;
    std::string m_plain;
    std::string m_html;
    bool m_hasFile = false;
};

} // namespace

bool takeTnef(std::string_view bytes, Mail &mail)
{
    return TnefReader(mail).read(bytes);
}

} // namespace entente
