// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/editions.h"

#include "core/base/casefold.h"
#include "core/search/tokeniser.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>

namespace entente::library {

namespace {

/// Few texts share three words in a row by chance (1 to 4 in 100 in two texts on one matter), and
/// a word that is corrected spoils no more than three runs, so that a text of ten words is still
/// known. Runs of five would lose half of it.
constexpr std::size_t runLength = 3;

/// Shares are right to within 3 in 100 with so many, in a kilobyte for each briefing.
constexpr std::size_t mostSampled = 256;

// At one place, a path or an address, a text is expected to change.
/// Above what texts share by chance: some passage stayed.
constexpr double samePlace = 0.15;
/// At least a phrase stayed.
constexpr double perhapsSamePlace = 0.05;
/// Runs of a text that is too short to be called altogether another: ten words.
constexpr std::uint32_t fewShingles = 8;

// Under one title: it is mostly the same, of two thirds of its runs: a tenth of its words changed
// one by one, or a third of its paragraphs.
constexpr double sameTitle = 0.6;
/// A report that appears each week under one title may share its frame with the last; one with
/// another date has to share more than a frame.
constexpr double sameTitleOtherDate = 0.8;
/// Below it is a frame, or the style of a house, that they share.
constexpr double perhapsSameTitle = 0.3;
constexpr double perhapsSameTitleOtherDate = 0.4;
/// A summary stands wholly in its report, and is none of its editions.
constexpr double leastOfBoth = 0.25;

/// Hashes runs of words as they come: FNV-1a over the words of each, mixed at the end, for the
/// smallest are to be a fair sample. Each word is taken into all the runs that it is in at once.
class RunHashes final
{
public:
    void take(std::string_view word)
    {
        m_hashes[m_words++ % runLength] = basis; // of the run that begins here
        for (const char c : word)
            take(static_cast<unsigned char>(c));
        take(static_cast<unsigned char>(0));
    }
    [[nodiscard]] std::size_t words() const { return m_words; }
    /// Of the run that ends with the last word, or of all words where there are fewer.
    [[nodiscard]] std::uint32_t last() const
    {
        std::uint64_t hash = m_hashes[m_words < runLength ? 0 : m_words % runLength];
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93U;
        return static_cast<std::uint32_t>(hash >> 32);
    }

private:
    static constexpr std::uint64_t basis = 14695981039346656037U;

    void take(unsigned char byte)
    {
        for (std::uint64_t &hash : m_hashes)
            hash = (hash ^ byte) * 1099511628211U;
    }

    std::array<std::uint64_t, runLength> m_hashes{};
    std::size_t m_words = 0;
};

/// Sorts by eleven bits at a time: they are as good as random.
void sortHashes(std::vector<std::uint32_t> &hashes)
{
    constexpr unsigned digit = 11;
    constexpr std::size_t few = 200; // for which it is not worth counting
    if (hashes.size() < few) {
        std::sort(hashes.begin(), hashes.end());
        return;
    }
    std::vector<std::uint32_t> sorted(hashes.size());
    for (unsigned shift = 0; shift < 32; shift += digit) {
        std::array<std::uint32_t, 1U << digit> ends{};
        const auto digitOf = [&](std::uint32_t hash) {
            return (hash >> shift) & (ends.size() - 1);
        };
        for (const std::uint32_t each : hashes)
            ++ends[digitOf(each)];
        std::partial_sum(ends.begin(), ends.end(), ends.begin());
        for (std::size_t i = hashes.size();
             i-- > 0;) // from the end, so that equals keep their order
            sorted[--ends[digitOf(hashes[i])]] = hashes[i];
        hashes.swap(sorted);
    }
}

/// How many of the smallest hashes of both are in both, and of how many.
struct Common
{
    std::size_t shared = 0;
    std::size_t seen = 0;
};

Common commonOf(const std::vector<std::uint32_t> &a, const std::vector<std::uint32_t> &b)
{
    Common common;
    auto left = a.begin();
    auto right = b.begin();
    // Beyond the end of a sample it is not known whether a hash is in its text.
    const bool isWhole = a.size() < mostSampled && b.size() < mostSampled;
    const std::size_t most = isWhole ? a.size() + b.size() : mostSampled;
    while (common.seen < most && (left != a.end() || right != b.end())) {
        const bool isShared = left != a.end() && right != b.end() && *left == *right;
        const bool isLeft = right == b.end() || (left != a.end() && *left < *right);
        if (isShared) {
            ++common.shared;
            ++left;
            ++right;
        } else {
            ++(isLeft ? left : right);
        }
        ++common.seen;
    }
    return common;
}

bool isKnownAndSame(const std::string &a, const std::string &b)
{
    return !a.empty() && a == b;
}

EditionVerdict atOnePlace(const EditionFeatures &a, const EditionFeatures &b, Likeness likeness)
{
    // A file without words, as one is that is only begun, says nothing against what follows.
    const std::uint32_t smaller = std::min(a.sketch.shingles, b.sketch.shingles);
    if (smaller == 0 || likeness.ofSmaller >= samePlace)
        return EditionVerdict::Same;
    const bool isOtherDate = a.date && b.date && *a.date != *b.date;
    const bool isSameTitle = isKnownAndSame(a.title, b.title) && !isOtherDate;
    const bool mayBe = isSameTitle || smaller < fewShingles
        || likeness.ofSmaller >= perhapsSamePlace;
    return mayBe ? EditionVerdict::Unsure : EditionVerdict::Other;
}

EditionVerdict underOneTitle(const EditionFeatures &a, const EditionFeatures &b, Likeness likeness)
{
    const bool isOtherDate = a.date && b.date && *a.date != *b.date;
    const double same = isOtherDate ? sameTitleOtherDate : sameTitle;
    const double perhaps = isOtherDate ? perhapsSameTitleOtherDate : perhapsSameTitle;
    if (likeness.ofSmaller >= same && likeness.ofBoth >= leastOfBoth)
        return EditionVerdict::Same;
    return likeness.ofSmaller >= perhaps ? EditionVerdict::Unsure : EditionVerdict::Other;
}

} // namespace

TextSketch sketchOf(std::string_view text)
{
    RunHashes runs;
    std::vector<std::uint32_t> hashes;
    search::Tokeniser tokeniser(text);
    search::Token token;
    while (tokeniser.next(token)) {
        runs.take(token.word);
        if (runs.words() >= runLength)
            hashes.push_back(runs.last());
    }
    if (runs.words() > 0 && runs.words() < runLength) // a text of a word or two is one run
        hashes.push_back(runs.last());
    sortHashes(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    TextSketch sketch;
    sketch.shingles = static_cast<std::uint32_t>(hashes.size());
    hashes.resize(std::min(hashes.size(), mostSampled));
    sketch.sample = std::move(hashes);
    return sketch;
}

std::string bytesOf(const TextSketch &sketch)
{
    std::string bytes;
    bytes.reserve(4 * (sketch.sample.size() + 1));
    const auto put = [&](std::uint32_t number) {
        for (unsigned shift = 0; shift < 32; shift += 8)
            bytes.push_back(static_cast<char>(number >> shift & 0xFF));
    };
    put(sketch.shingles);
    for (const std::uint32_t hash : sketch.sample)
        put(hash);
    return bytes;
}

TextSketch sketchFrom(std::string_view bytes)
{
    TextSketch sketch;
    const auto take = [&](std::size_t at) {
        std::uint32_t number = 0;
        for (unsigned i = 0; i < 4; ++i)
            number |= std::uint32_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
        return number;
    };
    if (bytes.size() < 4)
        return sketch;
    sketch.shingles = take(0);
    for (std::size_t at = 4; at + 4 <= bytes.size(); at += 4)
        sketch.sample.push_back(take(at));
    return sketch;
}

Likeness likenessOf(const TextSketch &a, const TextSketch &b)
{
    const Common common = commonOf(a.sample, b.sample);
    const std::uint32_t smaller = std::min(a.shingles, b.shingles);
    if (common.seen == 0 || smaller == 0)
        return {};
    Likeness likeness;
    likeness.ofBoth = static_cast<double>(common.shared) / static_cast<double>(common.seen);
    // What both say is this share of what either says: |A∩B| = J (|A| + |B|) / (1 + J).
    const double shared = likeness.ofBoth * (static_cast<double>(a.shingles) + b.shingles)
        / (1 + likeness.ofBoth);
    likeness.ofSmaller = std::min(1.0, shared / smaller);
    return likeness;
}

std::string titleKey(std::string_view title)
{
    return text::caseFolded(simplified(title));
}

EditionFeatures featuresOf(const std::string &file, const Metadata &meta)
{
    return {file, meta.address, titleKey(meta.title), titleKey(meta.source), meta.date, {}};
}

bool isPlace(std::string_view file)
{
    return !file.empty() && file != "-";
}

EditionVerdict editionVerdict(const EditionFeatures &a, const EditionFeatures &b)
{
    const Likeness likeness = likenessOf(a.sketch, b.sketch);
    if ((isPlace(a.file) && a.file == b.file) || isKnownAndSame(a.address, b.address))
        return atOnePlace(a, b, likeness);
    const bool isOtherSource = !a.source.empty() && !b.source.empty() && a.source != b.source;
    if (!isKnownAndSame(a.title, b.title) || isOtherSource)
        return EditionVerdict::Other;
    const EditionVerdict verdict = underOneTitle(a, b, likeness);
    // A page that moved, or two that one template made.
    const bool isOtherAddress = !a.address.empty() && !b.address.empty();
    return isOtherAddress && verdict == EditionVerdict::Same ? EditionVerdict::Unsure : verdict;
}

std::size_t newestOf(const std::vector<EditionMark> &editions)
{
    std::size_t newest = 0;
    for (std::size_t i = 1; i < editions.size(); ++i) {
        const EditionMark &next = editions[i];
        const EditionMark &best = editions[newest];
        const bool isEarlier = next.date && best.date && *next.date < *best.date
            && next.file != best.file;
        newest = isEarlier ? newest : i;
    }
    return newest;
}

} // namespace entente::library
