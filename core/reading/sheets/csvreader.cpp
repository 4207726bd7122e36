// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of comma-separated values (RFC 4180), or of values that semicolons or tabs part.

#include "core/reading/sheets/csvreader.h"

#include "core/reading/briefingbuilder.h"
#include "core/reading/markdown/markdownreader.h"
#include "core/reading/pasted.h"
#include "core/reading/readingerror.h"

#include <algorithm>
#include <array>
#include <optional>

namespace entente {

namespace {

struct Field
{
    std::string_view words; ///< within the quotation marks, where it has some
    bool isQuoted = false;
};

/// Goes through the records of a text.
class Records final
{
public:
    Records(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    /// Reads the next record that is no empty line; false behind the last.
    bool next()
    {
        while (m_at < m_text.size() && isEnd(m_text[m_at]))
            ++m_at;
        m_fields.clear();
        m_begin = m_at;
        if (m_at == m_text.size())
            return false;
        while (field()) {
        }
        return true;
    }

    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    [[nodiscard]] std::size_t begin() const { return m_begin; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    /// Whether a quotation mark opened a field and none closed it: it was read as a part of it.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    static bool isEnd(char c) { return c == '\n' || c == '\r'; }

    /// True where another one follows in the record.
    bool field()
    {
        const bool opens = m_at < m_text.size() && m_text[m_at] == '"';
        const std::size_t closed = opens ? closing() : std::string_view::npos;
        const bool quoted = closed != std::string_view::npos;
        m_isBroken = m_isBroken || (opens && !quoted);
        const std::size_t end = quoted ? closed : unquotedEnd(m_at);
        m_fields.push_back(quoted ? Field{m_text.substr(m_at + 1, end - m_at - 2), true}
                                  : Field{m_text.substr(m_at, end - m_at), false});
        const bool goesOn = end < m_text.size() && m_text[end] == m_delimiter;
        m_at = end + (goesOn ? 1 : 0);
        return goesOn;
    }

    /// Behind the quotation mark that closes the field; npos where there is none.
    [[nodiscard]] std::size_t closing() const
    {
        for (std::size_t at = m_text.find('"', m_at + 1); at != std::string_view::npos;
             at = m_text.find('"', at + 2)) {
            const std::size_t behind = at + 1;
            if (behind == m_text.size() || m_text[behind] == m_delimiter || isEnd(m_text[behind]))
                return behind;
            if (m_text[behind] != '"')
                break;
        }
        return std::string_view::npos;
    }

    [[nodiscard]] std::size_t unquotedEnd(std::size_t at) const
    {
        while (at < m_text.size() && m_text[at] != m_delimiter && !isEnd(m_text[at]))
            ++at;
        return at;
    }

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    bool m_isBroken = false;
    std::vector<Field> m_fields;
};

/// What a column may be called: neither nothing, nor a number, a label, markup, or words that go on
/// behind a comma.
bool isHead(const Field &field)
{
    constexpr std::size_t longest = 80;
    const std::string_view words = field.words;
    const bool isSet = !words.empty() && words.size() <= longest
        && words.find_first_not_of("0123456789.,:;-+% ") != std::string_view::npos;
    return isSet && !words.ends_with(':')
        && (field.isQuoted
            || (std::string_view(" <|>*`[").find(words.front()) == std::string_view::npos
                && !words.starts_with("# ") && !words.starts_with("- ")));
}

bool isPlain(const Field &field)
{
    return field.isQuoted
        || (!field.words.starts_with(' ') && field.words.find('"') == std::string_view::npos);
}

/// The first records, which tell whether a text is a table.
constexpr std::size_t sampleBytes = std::size_t{64} << 10;

/// How much has to speak for a table: a name that says so needs less, and then records may be short
/// and spaces may stand behind delimiters.
enum class Proof : std::uint8_t { Name, Content };

/// How many columns a text has that is a table of values between such delimiters; 0 where it is
/// none.
std::size_t columnsIn(std::string_view text, char delimiter, Proof proof)
{
    const bool isNamedSo = proof == Proof::Name;
    const bool isCut = text.size() > sampleBytes;
    Records records(text.substr(0, sampleBytes), delimiter);
    if (!records.next())
        return 0;
    const std::size_t columns = records.fields().size();
    const std::size_t fewest = isNamedSo || delimiter == '\t' ? 2 : 3;
    if (columns < fewest)
        return 0;
    if (!isNamedSo
        && !std::all_of(records.fields().begin(), records.fields().end(),
                        [](const Field &field) { return isPlain(field) && isHead(field); }))
        return 0;
    std::size_t count = 1;
    while (records.next()) {
        if (isCut && (records.isAtEnd() || records.isBroken()))
            break; // within a record
        const std::vector<Field> &fields = records.fields();
        const bool fits = isNamedSo
            ? fields.size() <= columns
            : fields.size() == columns && std::all_of(fields.begin(), fields.end(), isPlain);
        if (!fits)
            return 0;
        ++count;
    }
    if (!isNamedSo && !isCut && records.isBroken())
        return 0;
    constexpr std::size_t fewestRecords = 3;
    return isNamedSo || count >= fewestRecords ? columns : 0;
}

/// The one by which the text has most columns.
std::optional<char> delimiterOf(std::string_view text, Proof proof)
{
    std::optional<char> found;
    std::size_t most = 0;
    for (const char delimiter : {',', ';', '\t'}) {
        const std::size_t columns = columnsIn(text, delimiter, proof);
        if (columns > most)
            found = delimiter;
        most = std::max(most, columns);
    }
    return found;
}

std::string_view withoutSpaces(std::string_view words)
{
    const std::size_t first = std::min(words.find_first_not_of(' '), words.size());
    return words.substr(first, words.find_last_not_of(' ') + 1 - first);
}

/// Where the parenthesis opens that the last letter closes, or npos.
std::size_t openingOf(std::string_view name)
{
    int depth = 0;
    for (std::size_t at = name.size(); at-- > 0;) {
        if (name[at] == ')')
            ++depth;
        else if (name[at] == '(' && --depth == 0)
            return at;
    }
    return std::string_view::npos;
}

/// The name of the file without its folder and its ending; within a container "a.zip (b.csv)" that
/// of the member. A container has an ending itself, "Costs (2)" has none.
std::string titleOf(std::string_view file)
{
    while (file.ends_with(')')) {
        const std::size_t opening = openingOf(file);
        if (opening == std::string_view::npos || !file.substr(0, opening).ends_with(' ')
            || file.substr(0, opening).find('.') == std::string_view::npos)
            break;
        file.remove_prefix(opening + 1);
        file.remove_suffix(1);
    }
    file = file.substr(file.rfind('/') + 1);
    constexpr std::string_view folder = " › "; // as nameWithin says it
    if (const std::size_t at = file.rfind(folder); at != std::string_view::npos)
        file.remove_prefix(at + folder.size());
    const bool isNamed = file != "-" && !isPasted(file);
    return std::string(isNamed ? file.substr(0, file.rfind('.')) : std::string_view());
}

class CsvReader final
{
public:
    CsvReader(Briefing &briefing, char delimiter)
        : m_source(briefing.source), m_delimiter(delimiter), m_builder(briefing)
    {
    }

    /// `columns` is the width of the widest record.
    void read(std::size_t columns)
    {
        m_builder.beginTable();
        Records records(m_source, m_delimiter);
        for (bool isHead = true; records.next(); isHead = false) {
            m_builder.beginRow(isHead);
            for (const Field &field : records.fields())
                cell(field);
            for (std::size_t i = records.fields().size(); isHead && i < columns; ++i)
                cell({}); // here, for each row would have to be widened later
        }
        m_builder.endTable();
    }

private:
    void cell(const Field &field)
    {
        m_builder.beginCell(Alignment::Start);
        const std::string_view words = field.isQuoted ? field.words : withoutSpaces(field.words);
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t stop = std::min(words.find_first_of("\"\r\n", at), words.size());
            if (stop == words.size() || words[stop] == '"') {
                // Of two marks the first stands for both, and an unquoted field may have one.
                const std::size_t end = std::min(stop + 1, words.size());
                append(words.substr(at, end - at));
                at = end + (field.isQuoted && stop < words.size() ? 1 : 0);
            } else {
                append(words.substr(at, stop - at));
                m_builder.appendBreak('\n');
                at = stop + (words.substr(stop).starts_with("\r\n") ? 2 : 1);
            }
        }
        m_builder.endCell();
    }

    void append(std::string_view words)
    {
        m_builder.append(words, static_cast<std::uint32_t>(words.data() - m_source.data()));
    }

    std::string_view m_source;
    char m_delimiter;
    BriefingBuilder m_builder;
};

} // namespace

bool isCsv(const Candidate &given)
{
    return given.body == 0
        && (delimiterOf(given.bytes, Proof::Content)
            || (given.isNamedSo && delimiterOf(given.bytes, Proof::Name)));
}

Result<void> readCsv(Briefing &briefing, std::size_t, std::vector<LeftOut> *)
{
    std::optional<char> found = delimiterOf(briefing.source, Proof::Content);
    if (!found)
        found = delimiterOf(briefing.source, Proof::Name);
    const char delimiter = found.value_or(',');
    std::size_t columns = 0;
    Records records(briefing.source, delimiter);
    while (records.next()) {
        columns = std::max(columns, records.fields().size());
        if (columns > maximumColumns)
            return Error{ReadingError::TooManyColumns, briefing.file,
                         briefing.lineOf(static_cast<std::uint32_t>(records.begin())),
                         std::to_string(maximumColumns)};
    }
    briefing.text.reserve(briefing.source.size());
    CsvReader(briefing, delimiter).read(columns);
    if (briefing.meta.title.empty())
        briefing.meta.title = titleOf(briefing.file);
    return {};
}

} // namespace entente
