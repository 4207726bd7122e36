// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/outlookmail.h"

#include "core/base/utf8.h"
#include "core/briefing/briefing.h"
#include "core/reading/file.h"
#include "core/reading/mail/mailerror.h"
#include "core/reading/mail/mailwords.h"

#include <QDateTime>

#include <gsf/gsf.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

namespace entente {

namespace {

constexpr int mostParts = 2'000;
constexpr int mostDepth = 16;
constexpr std::size_t mostBytes = maximumFileMebibytes << 20;

// Properties, MS-OXPROPS.
constexpr std::uint16_t subjectProperty = 0x0037;
constexpr std::uint16_t submittedProperty = 0x0039;
constexpr std::uint16_t deliveredProperty = 0x0E06;
constexpr std::uint16_t senderName = 0x0C1A;
constexpr std::uint16_t senderAddress = 0x0C1F;
constexpr std::uint16_t senderSmtp = 0x5D01;
constexpr std::uint16_t displayTo = 0x0E04;
constexpr std::uint16_t displayCopies = 0x0E03;
constexpr std::uint16_t bodyProperty = 0x1000;
constexpr std::uint16_t htmlProperty = 0x1013;
constexpr std::uint16_t codePageProperty = 0x3FDE;
constexpr std::uint16_t attachData = 0x3701;
constexpr std::uint16_t attachName = 0x3704;
constexpr std::uint16_t attachLongName = 0x3707;
constexpr std::uint16_t attachType = 0x370E;

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

/// "__substg1.0_0037001F".
std::string streamName(std::uint16_t id, std::uint16_t type)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string name = "__substg1.0_";
    for (const std::uint16_t half : {id, type}) {
        for (int shift = 12; shift >= 0; shift -= 4)
            name += digits[static_cast<std::size_t>((half >> shift) & 0xF)];
    }
    return name;
}

Owned<GsfInput> childOf(GsfInfile *storage, const std::string &name)
{
    return Owned<GsfInput>(gsf_infile_child_by_name(storage, name.c_str()));
}

std::string bytesOf(GsfInput *stream)
{
    if (stream == nullptr || GSF_IS_INFILE_MSOLE(stream) != 0) {
        // A storage is an input as well, which has children instead of bytes.
        if (stream == nullptr || gsf_infile_num_children(GSF_INFILE(stream)) >= 0)
            return {};
    }
    const gsf_off_t size = gsf_input_size(stream);
    if (size <= 0 || static_cast<std::size_t>(size) > mostBytes)
        return {};
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (gsf_input_read(stream, bytes.size(), reinterpret_cast<guint8 *>(bytes.data())) == nullptr)
        return {};
    return bytes;
}

/// The value of a property that is words, in either of the two ways in which they are kept.
std::string wordsOf(GsfInfile *storage, std::uint16_t id)
{
    const std::string wide = bytesOf(childOf(storage, streamName(id, 0x001F)).get());
    std::string words = text::fromUtf16(wide, false).value_or(std::string());
    if (words.empty())
        words = mailWords(bytesOf(childOf(storage, streamName(id, 0x001E)).get()), {});
    else
        words = mailWords(std::move(words), {});
    std::erase(words, '\0');
    return words;
}

/// The fixed properties of a storage: 16 bytes each, behind a head whose size tells what it is.
std::uint64_t numberOf(GsfInfile *storage, std::uint16_t wanted)
{
    const std::string bytes = bytesOf(childOf(storage, "__properties_version1.0").get());
    constexpr std::size_t recordSize = 16;
    const auto number = [&bytes](std::size_t at, std::size_t size) {
        std::uint64_t value = 0;
        for (std::size_t i = size; i-- > 0;)
            value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
        return value;
    };
    // 32 of a message, 24 of one within another, 8 of an attachment.
    for (std::size_t at = bytes.size() % recordSize == 8 ? 8 : 0; at + recordSize <= bytes.size();
         at += recordSize) {
        if (number(at + 2, 2) == wanted)
            return number(at + 8, 8);
    }
    return 0;
}

void takeDate(GsfInfile *storage, Mail &mail)
{
    std::uint64_t ticks = numberOf(storage, submittedProperty);
    if (ticks == 0)
        ticks = numberOf(storage, deliveredProperty);
    // Tenths of microseconds since 1601, of Greenwich.
    constexpr std::uint64_t until1970 = 11'644'473'600;
    constexpr std::uint64_t inSecond = 10'000'000;
    constexpr std::uint64_t until2200 = 18'900'000'000;
    const std::uint64_t seconds = ticks / inSecond;
    if (seconds < until1970 || seconds > until2200)
        return;
    const QDateTime sent = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds - until1970),
                                                         Qt::UTC);
    mail.sent = sent.toString(Qt::ISODate).toStdString();
    mail.date = Date::parse(mail.sent.substr(0, mail.sent.find('T')));
}

/// Writes a message that lies within another as a file of its own.
void copyInto(GsfOutfile *out, GsfInfile *from, int depth, int &parts)
{
    for (int i = 0; i < gsf_infile_num_children(from) && ++parts < mostParts; ++i) {
        const Owned<GsfInput> child(gsf_infile_child_by_index(from, i));
        const char *name = gsf_infile_name_by_index(from, i);
        if (!child || name == nullptr)
            continue;
        const bool isStorage = GSF_IS_INFILE(child.get()) != 0
            && gsf_infile_num_children(GSF_INFILE(child.get())) >= 0;
        const Owned<GsfOutput> made(gsf_outfile_new_child(out, name, isStorage ? TRUE : FALSE));
        if (!made)
            continue;
        if (isStorage && depth < mostDepth) {
            copyInto(GSF_OUTFILE(made.get()), GSF_INFILE(child.get()), depth + 1, parts);
        } else if (!isStorage) {
            const std::string bytes = bytesOf(child.get());
            gsf_output_write(made.get(), bytes.size(),
                             reinterpret_cast<const guint8 *>(bytes.data()));
        }
        gsf_output_close(made.get());
    }
}

std::string fileOfMessage(GsfInfile *message)
{
    const Owned<GsfOutput> sink(gsf_output_memory_new());
    const Owned<GsfOutfile> out(gsf_outfile_msole_new(sink.get()));
    int parts = 0;
    copyInto(out.get(), message, 0, parts);
    gsf_output_close(GSF_OUTPUT(out.get()));
    const guint8 *bytes = gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(sink.get()));
    return {reinterpret_cast<const char *>(bytes),
            static_cast<std::size_t>(gsf_output_size(sink.get()))};
}

void takeFile(GsfInfile *storage, Mail &mail)
{
    std::string name = simplified(wordsOf(storage, attachLongName));
    if (name.empty())
        name = simplified(wordsOf(storage, attachName));
    const std::string type = simplified(wordsOf(storage, attachType));
    const Owned<GsfInput> message = childOf(storage, streamName(attachData, 0x000D));
    if (message && GSF_IS_INFILE(message.get()) != 0
        && gsf_infile_num_children(GSF_INFILE(message.get())) > 0) {
        std::string subject = simplified(wordsOf(GSF_INFILE(message.get()), subjectProperty));
        std::replace(subject.begin(), subject.end(), '/', '-');
        mail.files.push_back({(subject.empty() ? "message" : subject) + ".msg",
                              fileOfMessage(GSF_INFILE(message.get()))});
        return;
    }
    if (type.starts_with("image/")) {
        mail.notRead.push_back((name.empty() ? std::string() : name + " ") + "(" + type + ")");
        return;
    }
    mail.files.push_back({name.empty() ? "attachment" : name,
                          bytesOf(childOf(storage, streamName(attachData, 0x0102)).get())});
}

std::string charsetOf(std::uint64_t codePage)
{
    switch (codePage) {
    case 932:
        return "shift_jis";
    case 936:
        return "gbk";
    case 949:
        return "euc-kr";
    case 950:
        return "big5";
    case 20866:
        return "koi8-r";
    case 50220:
        return "iso-2022-jp";
    case 65001:
        return "utf-8";
    default:
        break;
    }
    if (codePage >= 28591 && codePage <= 28605)
        return "iso-8859-" + std::to_string(codePage - 28590);
    return codePage >= 1250 && codePage <= 1258 ? "windows-" + std::to_string(codePage)
                                                : std::string();
}

void takeText(GsfInfile *message, Mail &mail)
{
    const std::uint64_t codePage = numberOf(message, codePageProperty) & 0xFFFF'FFFF;
    std::string html = mailWords(bytesOf(childOf(message, streamName(htmlProperty, 0x0102)).get()),
                                 charsetOf(codePage));
    if (html.empty())
        html = wordsOf(message, htmlProperty);
    if (!text::trimmed(html).empty()) {
        mail.texts.push_back({std::move(html), true});
        return;
    }
    std::string words = wordsOf(message, bodyProperty);
    if (!text::trimmed(words).empty())
        mail.texts.push_back({std::move(words), false});
}

} // namespace

Result<Mail> outlookMail(std::string_view bytes, const std::string &file)
{
    static const bool isReady = [] {
        gsf_init();
        // What is wrong with a file is said once, by us, and not by the library to the terminal.
        for (const char *domain : {static_cast<const char *>(nullptr), "libgsf", "libgsf:msole"})
            g_log_set_handler(
                domain, static_cast<GLogLevelFlags>(G_LOG_LEVEL_MASK),
                [](const char *, GLogLevelFlags, const char *, void *) {}, nullptr);
        return true;
    }();
    static_cast<void>(isReady);
    const Owned<GsfInput> input(gsf_input_memory_new(reinterpret_cast<const guint8 *>(bytes.data()),
                                                     static_cast<gsf_off_t>(bytes.size()), FALSE));
    const Owned<GsfInfile> message(gsf_infile_msole_new(input.get(), nullptr));
    if (!message)
        return Error{MailError::Damaged, file, 0, "no OLE file"};
    if (gsf_infile_num_children(message.get()) > mostParts)
        return Error{MailError::TooManyParts, file, 0, std::to_string(mostParts)};
    Mail mail;
    mail.title = simplified(wordsOf(message.get(), subjectProperty));
    mail.author = simplified(wordsOf(message.get(), senderName));
    std::string address = simplified(wordsOf(message.get(), senderSmtp));
    if (address.empty())
        address = simplified(wordsOf(message.get(), senderAddress));
    if (mail.author.empty())
        mail.author = address;
    mail.from = address.find('@') == std::string::npos || address == mail.author
        ? mail.author
        : mail.author + " <" + address + ">";
    mail.to = simplified(wordsOf(message.get(), displayTo));
    mail.copies = simplified(wordsOf(message.get(), displayCopies));
    takeDate(message.get(), mail);
    takeText(message.get(), mail);
    for (int i = 0; i < gsf_infile_num_children(message.get()); ++i) {
        const char *name = gsf_infile_name_by_index(message.get(), i);
        if (name == nullptr || !std::string_view(name).starts_with("__attach_version1.0_"))
            continue;
        const Owned<GsfInput> child(gsf_infile_child_by_index(message.get(), i));
        if (child && GSF_IS_INFILE(child.get()) != 0)
            takeFile(GSF_INFILE(child.get()), mail);
    }
    return mail;
}

} // namespace entente
