// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/documents.h"

#include "core/base/fileerror.h"
#include "core/base/printable.h"
#include "core/base/utf8.h"
#include "core/reading/formats.h"
#include "core/reading/readingerror.h"
#include "core/reading/recognition/recognising.h"
#include "core/reading/sandbox/apart.h"

#include <algorithm>
#include <set>

namespace entente {

namespace {

// A mail of a zip of a mail is as deep as people send things.
constexpr int mostDepth = 4;
constexpr std::size_t mostDocuments = 20'000;
constexpr std::size_t mostMebibytes = 256;

/// The name without the last of the names in parentheses; the same where there is none.
std::string oneContainerUp(const std::string &file)
{
    if (!file.ends_with(')'))
        return file;
    int open = 0;
    for (std::size_t i = file.size(); i-- > 1;) {
        open += file[i] == ')' ? 1 : file[i] == '(' ? -1 : 0;
        if (open == 0)
            return file[i - 1] == ' ' ? file.substr(0, i - 1) : file;
    }
    return file;
}

bool isBalanced(std::string_view name)
{
    int open = 0;
    for (const char c : name) {
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (open < 0)
            return false;
    }
    return open == 0;
}

/// A name of a folder or file, fit to stand in another name.
std::string cleaned(std::string_view part)
{
    std::string clean;
    for (std::size_t i = 0; i < part.size();) {
        const text::Decoded next = text::decode(part, i);
        if (next.character != '\n' && next.character != '\t' && !text::deceives(next.character))
            text::append(clean, next.character);
        i += next.length;
    }
    return std::string(text::trimmed(clean));
}

/// Whether the formats that say so are opened by the helper, or all in this process.
enum class Where : std::uint8_t { Apart, Here };

/// Opens containers within containers, and keeps the bounds over all of them.
class Opening final
{
public:
    explicit Opening(Where where) : m_where(where) {}

    Result<void> open(Document document, int depth)
    {
        const Format *format = document.unread ? nullptr
                                               : formatOf({document.bytes, document.file});
        if (format == nullptr || format->open == nullptr || m_isFull) {
            add(std::move(document));
            return {};
        }
        ENTENTE_TRY(std::vector<Document> inside, insideOf(*format, document));
        std::string().swap(document.bytes);
        for (Document &each : inside) {
            // What a container gives under its own name is itself: a mail without what hangs on it.
            if (each.file == document.file) {
                add(std::move(each));
                continue;
            }
            const std::string file = each.file;
            Result<void> opened = depth < mostDepth
                ? open(std::move(each), depth + 1)
                : Error{ReadingError::TooMuchWithin, file, 0, std::to_string(mostDepth)};
            if (!opened)
                add({file, {}, opened.error()});
        }
        return {};
    }

    std::vector<Document> take() { return std::move(m_documents); }

private:
    [[nodiscard]] Result<std::vector<Document>> insideOf(const Format &format,
                                                         const Document &container) const
    {
        return m_where == Where::Apart && format.isReadApart
            ? sandbox::openApart(sandbox::readerHelpers(), format, container.bytes, container.file)
            : format.open(container.bytes, container.file);
    }

    void add(Document document)
    {
        if (m_isFull)
            return;
        m_bytes += document.bytes.size();
        m_isFull = m_documents.size() >= mostDocuments || m_bytes > mostMebibytes << 20;
        if (m_isFull) {
            document.bytes.clear();
            document.unread = Error{ReadingError::TooMuchWithin, document.file, 0,
                                    std::to_string(mostMebibytes)};
        }
        std::string name = document.file;
        for (int next = 2; !m_names.insert(name).second; ++next)
            name = numbered(document.file, next);
        document.file = std::move(name);
        m_documents.push_back(std::move(document));
    }

    /// "a.zip (b 2.md)" for a second "a.zip (b.md)".
    static std::string numbered(const std::string &file, int number)
    {
        const std::size_t dot = file.rfind('.');
        const std::size_t at = dot == std::string::npos || dot < oneContainerUp(file).size()
            ? file.size() - (file.ends_with(')') ? 1 : 0)
            : dot;
        return file.substr(0, at) + ' ' + std::to_string(number) + file.substr(at);
    }

    Where m_where;
    std::vector<Document> m_documents;
    std::set<std::string, std::less<>> m_names;
    std::size_t m_bytes = 0;
    bool m_isFull = false;
};

} // namespace

std::string nameWithin(const std::string &file, std::string_view inner)
{
    std::string name;
    for (std::size_t begin = 0; begin <= inner.size();) {
        const std::size_t end = std::min(inner.find_first_of("/\\", begin), inner.size());
        const std::string part = cleaned(inner.substr(begin, end - begin));
        if (!part.empty() && part != "." && part != "..")
            name += (name.empty() ? "" : " › ") + part;
        begin = end + 1;
    }
    if (!isBalanced(name)) {
        std::replace(name.begin(), name.end(), '(', '[');
        std::replace(name.begin(), name.end(), ')', ']');
    }
    return file + " (" + (name.empty() ? "1" : name) + ")";
}

std::string containerOf(const std::string &file)
{
    std::string container = file;
    for (std::string next = oneContainerUp(container); next != container;
         next = oneContainerUp(container))
        container = std::move(next);
    return container;
}

Result<std::vector<Document>> openDocuments(std::string bytes, const std::string &file)
{
    Opening opening(Where::Apart);
    ENTENTE_TRY_VOID(opening.open({file, std::move(bytes)}, 0));
    std::vector<Document> documents = opening.take();
    for (Document &document : documents) {
        if (document.unread)
            continue;
        Result<std::string> recognised = recognisedWhereAsked(std::move(document.bytes),
                                                              document.file);
        if (recognised)
            document.bytes = std::move(recognised).value();
        else
            document.unread = recognised.error();
    }
    return documents;
}

Result<std::vector<Document>> openDocumentsHere(std::string bytes, const std::string &file)
{
    Opening opening(Where::Here);
    ENTENTE_TRY_VOID(opening.open({file, std::move(bytes)}, 0));
    return opening.take();
}

Result<std::string> documentCalled(
    const std::string &name,
    const std::function<Result<std::string>(const std::string &file)> &load)
{
    Error error{FileError::NotFound, name, 0, {}};
    std::string file = name;
    for (std::string last; file != last; last = std::exchange(file, oneContainerUp(file))) {
        Result<std::string> bytes = load(file);
        Result<std::vector<Document>> documents = bytes
            ? openDocuments(std::move(bytes).value(), file)
            : bytes.error();
        if (!documents) {
            error = documents.error();
            continue;
        }
        for (Document &document : documents.value()) {
            if (document.file == name && !document.unread)
                return std::move(document.bytes);
        }
    }
    return error;
}

} // namespace entente
